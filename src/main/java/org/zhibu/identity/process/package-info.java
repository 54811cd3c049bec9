/** The engine's door to accounts: its read-only identity provider and the way its web applications and REST learn who calls. */
@NullMarked
package org.zhibu.identity.process;

import org.jspecify.annotations.NullMarked;
