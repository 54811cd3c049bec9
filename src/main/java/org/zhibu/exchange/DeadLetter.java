package org.zhibu.exchange;

import io.hypersistence.tsid.TSID;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;
import org.zhibu.kernel.Conflict;
import org.zhibu.kernel.RuleViolation;

/** A message that was refused and waits for somebody to look at it. Nothing is thrown away without a name and a note. */
@Entity
@Table(name = "exchange_dead_letter")
class DeadLetter implements Persistable<Long> {

    private static final int LONGEST_NOTE = 500;
    private static final int LONGEST_REASON = 200;

    @Id
    private long id;

    private Instant receivedAt;

    @Enumerated(EnumType.STRING)
    private Origin origin;

    private String sender;
    private String kind;
    private String subject;
    private String reason;

    @Column(length = 16_777_215)
    private byte @Nullable [] letter;

    private String signature;

    @Enumerated(EnumType.STRING)
    private DeadLetterState state;

    private @Nullable String decidedBy;
    private @Nullable Instant decidedAt;
    private @Nullable String note;

    static DeadLetter of(
            Origin origin,
            String sender,
            String kind,
            String subject,
            String reason,
            byte @Nullable [] letter,
            String signature,
            Instant now) {
        var dead = new DeadLetter();
        dead.id = TSID.Factory.getTsid().toLong();
        dead.receivedAt = now;
        dead.origin = origin;
        dead.sender = sender;
        dead.kind = kind;
        dead.subject = subject;
        dead.reason = shortened(reason);
        dead.letter = letter;
        dead.signature = signature;
        dead.state = DeadLetterState.WAITING;
        return dead;
    }

    /** To be delivered again; what was wrong should have been put right before. */
    void retry(String note, String account, Instant now) {
        if (state == DeadLetterState.WAITING && letter == null) {
            throw new RuleViolation("dead-letter-unreadable", "消息内容没有保存，不能重新投递", "请联系发送方重新发送");
        }
        decide(DeadLetterState.RETRIED, note, account, now);
    }

    void discard(String note, String account, Instant now) {
        decide(DeadLetterState.DISCARDED, note, account, now);
        letter = null;
    }

    private void decide(DeadLetterState decision, String note, String account, Instant now) {
        if (state != DeadLetterState.WAITING) {
            throw new Conflict("dead-letter-decided", "这条消息已由" + decidedBy + "处理");
        }
        var reasons = note.strip();
        if (reasons.isEmpty() || reasons.length() > LONGEST_NOTE) {
            throw new RuleViolation("dead-letter-note", "请填写处理说明", "说明为什么这样处理，不超过 500 字，不要写个人信息");
        }
        this.state = decision;
        this.note = reasons;
        this.decidedBy = account;
        this.decidedAt = now;
    }

    void delivered() {
        letter = null;
    }

    /** It was tried again in vain; the note of that attempt stays. */
    void refusedAgain(String reason) {
        this.state = DeadLetterState.WAITING;
        this.reason = shortened(reason);
    }

    Origin origin() {
        return origin;
    }

    byte[] letter() {
        if (letter == null) {
            throw new IllegalStateException("The letter was delivered or discarded: " + id);
        }
        return letter;
    }

    String sender() {
        return sender;
    }

    String signature() {
        return signature;
    }

    DeadLetterView view() {
        return new DeadLetterView(
                TSID.from(id).toString(),
                receivedAt,
                sender,
                kind,
                subject,
                reason,
                state,
                state == DeadLetterState.RETRIED && letter != null,
                decidedBy,
                decidedAt,
                note);
    }

    private static String shortened(String reason) {
        return reason.substring(0, Math.min(reason.length(), LONGEST_REASON));
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

    DeadLetter() {
        // for JPA
    }

    /** Where it came from: letters of the house carry no signature and need none. */
    enum Origin {
        HOUSE,
        BROKER
    }
}
