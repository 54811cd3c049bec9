package org.zhibu.exchange;

import java.time.Clock;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zhibu.exchange.DeadLetter.Origin;

/** Keeps what was refused, locked, until somebody decides about it. */
@Component
class DeadLetters {

    private static final Logger LOG = LoggerFactory.getLogger(DeadLetters.class);
    private static final int LONGEST_SIGNATURE = 100;

    private final DeadLetterRepository letters;
    private final Envelopes envelopes;
    private final Safe safe;
    private final Clock clock;

    DeadLetters(DeadLetterRepository letters, Envelopes envelopes, Safe safe, Clock clock) {
        this.letters = letters;
        this.envelopes = envelopes;
        this.safe = safe;
        this.clock = clock;
    }

    /** A message of this house to itself. */
    @Transactional
    public void keep(Message message, String reason) {
        LOG.warn("Dead letter: {}: {}", message, reason);
        letters.save(DeadLetter.of(
                Origin.HOUSE,
                message.from(),
                message.kind(),
                message.subject(),
                reason,
                safe.lock(envelopes.write(message)),
                "",
                clock.instant()));
    }

    /** Whatever the broker brought. */
    @Transactional
    public void keep(SealedLetter letter, String reason) {
        var claims = envelopes.claims(letter.bytes());
        var sender = Objects.requireNonNullElse(letter.sender(), "");
        var signature = Objects.requireNonNullElse(letter.signature(), "");
        var dead = DeadLetter.of(
                Origin.BROKER,
                ExchangeSettings.CODE.matcher(sender).matches() ? sender : "",
                claims.getOrDefault("kind", ""),
                claims.getOrDefault("subject", ""),
                reason,
                letter.bytes().length > Envelopes.LARGEST ? null : safe.lock(letter.bytes()),
                signature.length() > LONGEST_SIGNATURE ? "" : signature,
                clock.instant());
        LOG.warn("Dead letter: {}", dead.view());
        letters.save(dead);
    }
}
