/** Papers made from facts, and papers that come in: what an office prints, seals, receives and keeps. */
@NullMarked
@ApplicationModule(
        displayName = "文书",
        allowedDependencies = {"kernel"})
package org.zhibu.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
