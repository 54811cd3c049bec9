/** Web pages; composes the other modules and is imported by none. */
@ApplicationModule(displayName = "Portal")
@NullMarked
package org.zhibu.portal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
