/** Signed messages between deployments: an outbox, an inbox and, where there is one, the broker between them. */
@ApplicationModule(displayName = "Exchange", allowedDependencies = "kernel")
@NullMarked
package org.zhibu.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
