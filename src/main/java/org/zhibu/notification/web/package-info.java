/** HTTP's door to notices: people read their own, operators see what did not go out. */
@NullMarked
package org.zhibu.notification.web;

import org.jspecify.annotations.NullMarked;
