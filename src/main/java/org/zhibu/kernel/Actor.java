package org.zhibu.kernel;

import org.jspecify.annotations.Nullable;

/** Who acts: the account, and the person behind it where there is one. */
public record Actor(String account, @Nullable PersonId person) {

    /** The house itself: timers, migrations, imports. */
    public static final Actor SYSTEM = new Actor("system", null);
}
