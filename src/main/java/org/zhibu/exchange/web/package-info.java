/** HTTP's door to the exchange, for operators only. */
@NullMarked
package org.zhibu.exchange.web;

import org.jspecify.annotations.NullMarked;
