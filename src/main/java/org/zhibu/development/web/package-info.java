/** HTTP's door to membership development. */
@NullMarked
package org.zhibu.development.web;

import org.jspecify.annotations.NullMarked;
