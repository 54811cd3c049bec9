/** Party dues: what each member owes and why, what was paid, and what is in arrears. */
@NullMarked
@ApplicationModule(
        displayName = "Dues",
        allowedDependencies = {
            "kernel",
            "rules",
            "organization",
            "member",
            "transfer",
            "workflow",
            "document",
            "sheet",
            "notification"
        })
package org.zhibu.dues;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
