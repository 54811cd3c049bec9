/** Accounts and log-in: who is behind a request, and which groups follow from the posts they hold today. */
@ApplicationModule(
        displayName = "Identity",
        allowedDependencies = {"kernel", "organization", "member", "workflow"})
@NullMarked
package org.zhibu.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
