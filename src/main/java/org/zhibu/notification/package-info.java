/** Messages to people: in the house for everybody, by mail where there is an address; what became of each is on record. */
@ApplicationModule(
        displayName = "Notification",
        allowedDependencies = {"kernel", "identity"})
@NullMarked
package org.zhibu.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
