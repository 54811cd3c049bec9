package org.zhibu.notification;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A notice as its recipient sees it. */
public record NoticeView(
        String id,
        String topic,
        String subject,
        String text,
        Instant toldAt,
        @Nullable Instant readAt) {}
