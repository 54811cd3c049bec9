/** The letter box: what arrives from outside, checked and handed on. */
@ApplicationModule(
        displayName = "Intake",
        allowedDependencies = {"kernel", "development"})
@NullMarked
package org.zhibu.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
