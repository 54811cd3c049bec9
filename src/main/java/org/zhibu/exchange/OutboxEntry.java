package org.zhibu.exchange;

import io.hypersistence.tsid.TSID;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** A message that has to leave; when it has left, only the fact remains. */
@Entity
@Table(name = "exchange_outbox")
class OutboxEntry implements Persistable<Long> {

    private static final int LONGEST_PAUSE_SECONDS = 60;
    private static final int LONGEST_ERROR = 200;

    @Id
    private long id;

    private String recipient;
    private String kind;
    private String subject;

    @Column(length = 16_777_215)
    private byte @Nullable [] payload;

    private Instant queuedAt;
    private @Nullable Instant sentAt;
    private int attempts;
    private Instant nextAttemptAt;
    private @Nullable String lastError;

    static OutboxEntry of(String recipient, String kind, String subject, byte[] payload, Instant now) {
        var entry = new OutboxEntry();
        entry.id = TSID.Factory.getTsid().toLong();
        entry.recipient = recipient;
        entry.kind = kind;
        entry.subject = subject;
        entry.payload = payload;
        entry.queuedAt = now;
        entry.nextAttemptAt = now;
        return entry;
    }

    void sent(Instant now) {
        sentAt = now;
        attempts++;
        payload = null;
        lastError = null;
    }

    /** Tried again after 2, 4, 8 … seconds, at least once a minute, for ever. */
    void failed(String error, Instant now) {
        attempts++;
        var pause = Math.min(LONGEST_PAUSE_SECONDS, 1L << Math.min(attempts, 6));
        nextAttemptAt = now.plus(Duration.ofSeconds(pause));
        lastError = error.substring(0, Math.min(error.length(), LONGEST_ERROR));
    }

    String messageId() {
        return TSID.from(id).toString();
    }

    String recipient() {
        return recipient;
    }

    String kind() {
        return kind;
    }

    String subject() {
        return subject;
    }

    byte[] payload() {
        if (payload == null) {
            throw new IllegalStateException("The message has left: " + messageId());
        }
        return payload;
    }

    int attempts() {
        return attempts;
    }

    @Nullable
    String lastError() {
        return lastError;
    }

    @Override
    public Long getId() {
        return id;
    }

    /** Saved once; later changes are found by Hibernate. */
    @Override
    public boolean isNew() {
        return true;
    }

    OutboxEntry() {
        // for JPA
    }
}
