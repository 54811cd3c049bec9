package org.zhibu.exchange;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A message that was refused, as operators see it: no person is named, and what it says stays locked.
 *
 * @param sender the deployment that is said to have sent it; empty when even that is unknown
 * @param underWay to be delivered again, but not yet done
 */
public record DeadLetterView(
        String id,
        Instant receivedAt,
        String sender,
        String kind,
        String subject,
        String reason,
        DeadLetterState state,
        boolean underWay,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String note) {}
