/** HTTP's door to the letter box: public, rate-limited, idempotent. */
@NullMarked
package org.zhibu.intake.web;

import org.jspecify.annotations.NullMarked;
