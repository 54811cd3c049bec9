package org.zhibu.notification;

import io.hypersistence.tsid.TSID;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.regex.Pattern;
import org.springframework.data.domain.Persistable;
import org.zhibu.kernel.PersonId;

/** Something that somebody is to be told, until it becomes a notice, or turns out to be one already. */
@Entity
class NoticeRequest implements Persistable<Long> {

    private static final Pattern TOPIC = Pattern.compile("[a-z][A-Za-z0-9.-]{0,63}");
    /** No spaces: MySQL takes a key with one behind it for the same key. */
    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7E]{1,128}");

    private static final int LONGEST_SUBJECT = 200;
    private static final int LONGEST_BODY = 4_000;

    @Id
    private long id;

    private PersonId recipient;
    private String topic;
    private String dedupeKey;
    private String subject;
    private String body;
    private Instant toldAt;

    static NoticeRequest of(
            PersonId recipient, String topic, String dedupeKey, String subject, String text, Instant now) {
        var request = new NoticeRequest();
        request.id = TSID.Factory.getTsid().toLong();
        request.recipient = recipient;
        request.topic = topic;
        request.dedupeKey = dedupeKey;
        request.subject = PlainText.line(subject);
        request.body = PlainText.paragraphs(text);
        request.toldAt = now;
        request.requireReadable();
        return request;
    }

    private void requireReadable() {
        if (!TOPIC.matcher(topic).matches()
                || !KEY.matcher(dedupeKey).matches()
                || subject.isEmpty()
                || subject.length() > LONGEST_SUBJECT
                || body.isEmpty()
                || body.length() > LONGEST_BODY) {
            throw new IllegalArgumentException("Nobody could be told this: %s %s".formatted(topic, dedupeKey));
        }
    }

    long id() {
        return id;
    }

    String dedupeKey() {
        return dedupeKey;
    }

    Instant toldAt() {
        return toldAt;
    }

    @Override
    public Long getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return true;
    }

    NoticeRequest() {
        // for JPA
    }
}
