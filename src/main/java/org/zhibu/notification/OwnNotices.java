package org.zhibu.notification;

import io.hypersistence.tsid.TSID;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhibu.kernel.Actor;
import org.zhibu.kernel.NotFound;
import org.zhibu.kernel.RuleViolation;

/** What a person was told. Nobody reads another's notices: those of others do not exist here. */
@Service
@Transactional
public class OwnNotices {

    private static final int LONGEST_PAGE = 200;

    private final NoticeRepository notices;
    private final Clock clock;

    OwnNotices(NoticeRepository notices, Clock clock) {
        this.notices = notices;
        this.clock = clock;
    }

    /** Newest first. */
    @Transactional(readOnly = true)
    public NoticePage page(@Nullable String cursor, int limit, Actor actor) {
        var before = cursor == null ? Long.MAX_VALUE : placeOf(cursor);
        var person = actor.person();
        if (person == null) {
            return new NoticePage(List.of(), 0, null);
        }
        var size = Math.max(1, Math.min(limit, LONGEST_PAGE));
        var found = notices.page(person, before, Limit.of(size + 1)).stream()
                .map(Notice::view)
                .toList();
        var shown = found.subList(0, Math.min(size, found.size()));
        return new NoticePage(
                shown,
                notices.countByRecipientAndReadAtIsNull(person),
                found.size() > size ? shown.get(size - 1).id() : null);
    }

    public void read(String id, Actor actor) {
        Optional.of(id)
                .filter(TSID::isValid)
                .flatMap(text -> notices.findById(TSID.from(text).toLong()))
                .filter(notice -> notice.recipient().equals(actor.person()))
                .orElseThrow(() -> new NotFound("没有这条提醒"))
                .read(clock.instant());
    }

    private static long placeOf(String cursor) {
        if (!TSID.isValid(cursor)) {
            throw new RuleViolation("cursor-unreadable", "翻页游标无效", "请从第一页重新查询");
        }
        return TSID.from(cursor).toLong();
    }
}
