package org.zhibu.notification;

import io.hypersistence.tsid.TSID;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.zhibu.identity.EmailAddress;
import org.zhibu.kernel.PersonId;

/** What one person was told. It does not change any more, except that it is read. */
@Entity
class Notice {

    @Id
    private long id;

    private PersonId recipient;
    private String topic;
    private String subject;
    private String body;
    private Instant toldAt;
    private @Nullable Instant readAt;

    /** Reading it again changes nothing. */
    void read(Instant now) {
        if (readAt == null) {
            readAt = now;
        }
    }

    NoticeView view() {
        return new NoticeView(TSID.from(id).toString(), topic, subject, body, toldAt, readAt);
    }

    /** The same at every attempt, so that a mail that left twice is recognized as one. */
    Letter letterTo(EmailAddress address) {
        return new Letter("notice-" + TSID.from(id), address, subject, body);
    }

    long id() {
        return id;
    }

    PersonId recipient() {
        return recipient;
    }

    String topic() {
        return topic;
    }

    Notice() {
        // for JPA
    }
}
