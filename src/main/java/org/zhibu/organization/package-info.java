/** The tree of Party organizations, and who holds which post in it when. */
@NullMarked
@ApplicationModule(
        displayName = "Organization",
        allowedDependencies = {"kernel"})
package org.zhibu.organization;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
