package org.zhibu.dues;

import org.jspecify.annotations.Nullable;
import org.zhibu.rules.Money;

/** What a month costs a member, and on what that rests. */
record Price(long assessment, @Nullable Long relief, Money due) {}
