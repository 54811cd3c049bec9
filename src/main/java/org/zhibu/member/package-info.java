/** Persons and their membership: who was what, where, with which rights, on any date. */
@NullMarked
@ApplicationModule(
        displayName = "Member",
        allowedDependencies = {"kernel", "rules", "organization"})
package org.zhibu.member;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
