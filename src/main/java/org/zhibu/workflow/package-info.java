/** The engine room: duties, the desk where work is handed in, task names and dates, guards, engine settings. */
@ApplicationModule(displayName = "Workflow", allowedDependencies = "kernel")
@NullMarked
package org.zhibu.workflow;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
