package org.zhibu.identity;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.zhibu.kernel.RuleViolation;

/** An address that an account says is its own, and the hash of the code that was mailed there. */
@Entity
@Table(name = "account_email_claim")
class EmailClaim {

    static final Duration VALIDITY = Duration.ofMinutes(15);

    private static final int TRIES = 5;
    private static final int CODES_PER_WINDOW = 5;
    private static final Duration WINDOW = Duration.ofHours(1);

    @Id
    private long account;

    private String email;
    private String codeHash;
    private Instant expiresAt;
    private int triesLeft;
    private Instant windowStartedAt;
    private int codesInWindow;

    static EmailClaim of(long account, Instant now) {
        var claim = new EmailClaim();
        claim.account = account;
        claim.email = "";
        claim.codeHash = "";
        claim.expiresAt = now;
        claim.windowStartedAt = now;
        return claim;
    }

    /** Counts every code that is asked for: nobody's mailbox is filled by somebody who only says that it is theirs. */
    void countCode(Instant now) {
        if (!now.isBefore(windowStartedAt.plus(WINDOW))) {
            windowStartedAt = now;
            codesInWindow = 0;
        }
        if (codesInWindow >= CODES_PER_WINDOW) {
            throw new RuleViolation("email-codes-per-hour", "获取验证码过于频繁", "请一小时后再试");
        }
        codesInWindow++;
    }

    void await(EmailAddress address, String hash, Instant now) {
        email = address.value();
        codeHash = hash;
        expiresAt = now.plus(VALIDITY);
        triesLeft = TRIES;
    }

    /** Takes one of the few tries there are, before the code is looked at. */
    boolean takeTry(Instant now) {
        if (!isOpen(now)) {
            return false;
        }
        triesLeft--;
        return true;
    }

    boolean isOpen(Instant now) {
        return triesLeft > 0 && now.isBefore(expiresAt);
    }

    /** Used up, given up or confirmed: a code counts once. */
    void close() {
        triesLeft = 0;
        email = "";
        codeHash = "";
    }

    String email() {
        return email;
    }

    String codeHash() {
        return codeHash;
    }

    EmailClaim() {
        // for JPA
    }
}
