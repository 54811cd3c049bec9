/** Plumbing that nobody imports: problem details, JSON, the one clock, column types. */
@ApplicationModule(displayName = "Platform", allowedDependencies = "kernel")
@NullMarked
package org.zhibu.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
