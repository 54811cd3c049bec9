package org.zhibu.identity;

import org.jspecify.annotations.Nullable;

/** An account and its confirmed address, if it has one. */
public record Mailbox(String account, @Nullable EmailAddress address) {}
