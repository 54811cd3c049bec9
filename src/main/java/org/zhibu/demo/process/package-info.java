/** The demo's door to the engine: what is due fires when the clock was moved. */
@NullMarked
package org.zhibu.demo.process;

import org.jspecify.annotations.NullMarked;
