package org.zhibu.exchange;

import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Looks at what comes from outside before anybody reads it: who signed, to whom, when, in which shape. */
@Component
class Inspection {

    private static final Duration TOLERATED_SKEW = Duration.ofMinutes(5);

    private final ExchangeSettings settings;
    private final Seal seal;
    private final Envelopes envelopes;
    private final Clock clock;

    Inspection(ExchangeSettings settings, Seal seal, Envelopes envelopes, Clock clock) {
        this.settings = settings;
        this.seal = seal;
        this.envelopes = envelopes;
        this.clock = clock;
    }

    Message pass(SealedLetter letter) {
        var message = passAgain(letter);
        var now = clock.instant();
        if (message.sentAt().isBefore(now.minus(settings.replayWindow()))) {
            throw new Refused("消息过期");
        }
        if (message.sentAt().isAfter(now.plus(TOLERATED_SKEW))) {
            throw new Refused("消息的发送时间在将来，请核对双方时钟");
        }
        return message;
    }

    /** For a letter that an operator has looked at: it may be old by now. The inbox still lets nothing pass twice. */
    Message passAgain(SealedLetter letter) {
        seal.verify(letter);
        var message = envelopes.read(letter.bytes());
        if (!message.from().equals(letter.sender())) {
            throw new Refused("签名不是发送方的");
        }
        if (!message.to().equals(settings.code())) {
            throw new Refused("消息不是发给本系统的");
        }
        return message;
    }
}
