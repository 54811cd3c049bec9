package org.zhibu.exchange;

import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Delivers what the house tells itself. */
@Component
@Order(1)
class HouseRound implements Round {

    /** About six minutes; by then it is not a matter of time any more. */
    static final int ATTEMPTS = 10;

    private static final Logger LOG = LoggerFactory.getLogger(HouseRound.class);

    private final Outbox outbox;
    private final Inbox inbox;
    private final DeadLetters deadLetters;
    private final TransactionTemplate transaction;
    private final Clock clock;

    HouseRound(
            Outbox outbox, Inbox inbox, DeadLetters deadLetters, PlatformTransactionManager transactions, Clock clock) {
        this.outbox = outbox;
        this.inbox = inbox;
        this.deadLetters = deadLetters;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** The row stays locked while the inbox works in a transaction of its own. */
    @Override
    public int go() {
        var taken = transaction.execute(status -> {
            var due = outbox.takeDueHere();
            due.forEach(this::deliver);
            return due.size();
        });
        return taken == null ? 0 : taken;
    }

    private void deliver(OutboxEntry entry) {
        Message message;
        try {
            message = outbox.open(entry);
        } catch (RuntimeException unreadable) {
            entry.failed("无法读取（" + Failures.named(unreadable) + "）", clock.instant());
            return;
        }
        try {
            inbox.receive(message);
            entry.sent(clock.instant());
        } catch (Refused refusal) {
            bury(entry, message, refusal.reason());
        } catch (RuntimeException failure) {
            var error = Failures.named(failure);
            LOG.warn("{} could not be delivered: {}", message, error);
            if (entry.attempts() + 1 < ATTEMPTS || Failures.isOfTheHouse(failure)) {
                entry.failed(error, clock.instant());
            } else {
                bury(entry, message, "多次处理失败（" + error + "）");
            }
        }
    }

    private void bury(OutboxEntry entry, Message message, String reason) {
        deadLetters.keep(message, reason);
        entry.sent(clock.instant());
    }
}
