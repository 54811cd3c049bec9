/** The demo: sample organizations, people and cases, and a clock that can be moved. Present in the demo profile only. */
@ApplicationModule(displayName = "Demo")
@NullMarked
package org.zhibu.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
