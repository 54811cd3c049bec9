package org.zhibu.exchange;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.zhibu.exchange.DeadLetter.Origin;

/** Delivers dead letters again that an operator believes in; once, and what fails goes back to the operator. */
@Component
@Order(3)
class RetryRound implements Round {

    private static final int BATCH = 50;

    private final DeadLetterRepository letters;
    private final Inspection inspection;
    private final Inbox inbox;
    private final Envelopes envelopes;
    private final Safe safe;
    private final TransactionTemplate transaction;

    RetryRound(
            DeadLetterRepository letters,
            Inspection inspection,
            Inbox inbox,
            Envelopes envelopes,
            Safe safe,
            PlatformTransactionManager transactions) {
        this.letters = letters;
        this.inspection = inspection;
        this.inbox = inbox;
        this.envelopes = envelopes;
        this.safe = safe;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public int go() {
        var taken = transaction.execute(status -> {
            var retried = letters.takeRetried(BATCH);
            retried.forEach(this::deliver);
            return retried.size();
        });
        return taken == null ? 0 : taken;
    }

    private void deliver(DeadLetter letter) {
        try {
            inbox.receive(message(letter));
            letter.delivered();
        } catch (Refused refusal) {
            letter.refusedAgain(refusal.reason());
        } catch (RuntimeException failure) {
            letter.refusedAgain("处理失败（" + Failures.named(failure) + "）");
        }
    }

    private Message message(DeadLetter letter) {
        var bytes = safe.unlock(letter.letter());
        return letter.origin() == Origin.HOUSE
                ? envelopes.read(bytes)
                : inspection.passAgain(new SealedLetter(bytes, letter.signature(), letter.sender()));
    }
}
