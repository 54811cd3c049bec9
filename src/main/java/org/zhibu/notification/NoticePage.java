package org.zhibu.notification;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of notices and how many of all are unread; {@code next} is the cursor of the following page, if there is one. */
public record NoticePage(
        List<NoticeView> notices, long unread, @Nullable String next) {}
