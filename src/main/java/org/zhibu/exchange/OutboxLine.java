package org.zhibu.exchange;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How many messages wait to leave for one deployment, since when, and what went wrong the last time. */
public record OutboxLine(
        String recipient,
        long waiting,
        Instant oldestQueuedAt,
        @Nullable String lastError) {

    OutboxLine with(@Nullable String error) {
        return new OutboxLine(recipient, waiting, oldestQueuedAt, error);
    }
}
