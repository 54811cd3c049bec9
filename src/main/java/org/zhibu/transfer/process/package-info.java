/** The engine's door to transfers. */
@NullMarked
package org.zhibu.transfer.process;

import org.jspecify.annotations.NullMarked;
