/** The engine's door to dues. */
@NullMarked
package org.zhibu.dues.process;

import org.jspecify.annotations.NullMarked;
