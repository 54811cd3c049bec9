/** HTTP's door to accounts: security chains, access rules, log-in. */
@NullMarked
package org.zhibu.identity.web;

import org.jspecify.annotations.NullMarked;
