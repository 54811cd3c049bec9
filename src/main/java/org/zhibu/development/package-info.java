/** The dossier of an applicant, from the application to the archive: what was done, and what is not yet due. */
@NullMarked
@ApplicationModule(
        displayName = "Development",
        allowedDependencies = {"kernel", "rules", "organization", "member", "workflow", "document"})
package org.zhibu.development;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
