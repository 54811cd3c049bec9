/** A module that declares no dependency. */
@ApplicationModule(allowedDependencies = {})
package org.zhibu.architecture.plantedmodules.lower;

import org.springframework.modulith.ApplicationModule;
