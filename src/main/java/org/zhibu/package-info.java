/** Zhibu runs the life of a Party member as executable BPMN. */
@NullMarked
package org.zhibu;

import org.jspecify.annotations.NullMarked;
