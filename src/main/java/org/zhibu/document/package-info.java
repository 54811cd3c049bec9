/** Papers made from facts: what an office prints, seals and hands over. */
@NullMarked
@ApplicationModule(
        displayName = "文书",
        allowedDependencies = {"kernel"})
package org.zhibu.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
