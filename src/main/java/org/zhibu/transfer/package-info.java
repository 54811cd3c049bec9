/** Letters of introduction: how a member leaves one branch and arrives in another without being lost between them. */
@NullMarked
@ApplicationModule(
        displayName = "Transfer",
        allowedDependencies = {"kernel", "rules", "organization", "member", "exchange", "workflow", "document"})
package org.zhibu.transfer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
