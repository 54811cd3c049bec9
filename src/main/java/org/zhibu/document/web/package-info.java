/** HTTP's door to what is kept with cases. */
@NullMarked
package org.zhibu.document.web;

import org.jspecify.annotations.NullMarked;
