/** The engine's door to membership development. */
@NullMarked
package org.zhibu.development.process;

import org.jspecify.annotations.NullMarked;
