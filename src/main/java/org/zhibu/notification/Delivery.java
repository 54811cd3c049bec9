package org.zhibu.notification;

import io.hypersistence.tsid.TSID;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;
import org.zhibu.kernel.Conflict;

/** A notice's way out of the house: what was tried, when, and what became of it. */
@Entity
@Table(name = "notice_delivery")
class Delivery implements Persistable<DeliveryKey> {

    static final int MOST_REFUSALS = 7;

    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);

    @EmbeddedId
    private DeliveryKey key;

    @Enumerated(EnumType.STRING)
    private DeliveryState state;

    private Instant queuedAt;
    /** Empty as soon as nothing more is to be done. */
    private @Nullable Instant dueAt;

    private int attempts;
    private int refusals;
    private @Nullable Instant lastAttemptAt;

    @Enumerated(EnumType.STRING)
    private @Nullable Reason reason;

    private @Nullable Integer replyCode;
    private @Nullable Instant sentAt;
    private @Nullable String messageId;

    static Delivery of(long notice, Channel channel, Instant now) {
        var delivery = new Delivery();
        delivery.key = new DeliveryKey(notice, channel);
        delivery.state = DeliveryState.QUEUED;
        delivery.queuedAt = now;
        delivery.dueAt = now;
        return delivery;
    }

    void sent(String id, Instant now) {
        attempted(DeliveryState.SENT, null, now);
        sentAt = now;
        messageId = id;
        dueAt = null;
    }

    void hasNoAddress() {
        state = DeliveryState.NO_ADDRESS;
        dueAt = null;
    }

    /**
     * Refused, it is tried again after 1, 4, 16 … minutes, seven times within a day, and then given up. As long as nobody's
     * mail gets out it is tried again every minute for ever, and none of that counts.
     */
    void failed(Failure failure, Instant now) {
        attempted(DeliveryState.FAILED, failure, now);
        dueAt = now.plus(FIRST_PAUSE);
        if (failure.reason().concernsEverybody()) {
            return;
        }
        refusals++;
        if (refusals < MOST_REFUSALS) {
            dueAt = now.plus(FIRST_PAUSE.multipliedBy(1L << 2 * (refusals - 1)));
        } else {
            state = DeliveryState.GIVEN_UP;
            dueAt = null;
        }
    }

    private void attempted(DeliveryState outcome, @Nullable Failure failure, Instant now) {
        state = outcome;
        attempts++;
        lastAttemptAt = now;
        reason = failure == null ? null : failure.reason();
        replyCode = failure == null ? null : failure.replyCode();
    }

    /** An operator believes that the reason is gone. */
    void retry(Instant now) {
        if (state == DeliveryState.SENT || state == DeliveryState.QUEUED) {
            throw new Conflict("notice-under-way", "这条提醒已经送出，或者正在发送");
        }
        state = DeliveryState.QUEUED;
        refusals = 0;
        dueAt = now;
    }

    DeliveryLine line(String topic, @Nullable String account) {
        return new DeliveryLine(
                TSID.from(key.notice()).toString(),
                topic,
                account,
                state,
                attempts,
                reason,
                replyCode,
                queuedAt,
                lastAttemptAt,
                dueAt);
    }

    long notice() {
        return key.notice();
    }

    @Override
    public DeliveryKey getId() {
        return key;
    }

    /** Saved once; later changes are found by Hibernate. */
    @Override
    public boolean isNew() {
        return true;
    }

    Delivery() {
        // for JPA
    }
}
