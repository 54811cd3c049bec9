/** HTTP's door to transfers. */
@NullMarked
package org.zhibu.transfer.web;

import org.jspecify.annotations.NullMarked;
