package org.zhibu.exchange;

import org.springframework.beans.factory.BeanFactory;

/** Delivers what waits, at once and until nothing is left, so that no test has to sleep. */
public final class Mail {

    private static final int MOST_ROUNDS = 10_000;

    /** The relay's own thread may be at work at the same time: what it has in hand is waited for. */
    public static void deliver(BeanFactory house) {
        var relay = house.getBean(Relay.class);
        var outbox = house.getBean(OutboxRepository.class);
        var retried = house.getBean(DeadLetterRepository.class);
        for (var round = 0; outbox.countBySentAtIsNull() + retried.countUnderWay() > 0; round++) {
            if (round > MOST_ROUNDS) {
                throw new AssertionError(
                        "Not delivered: " + house.getBean(ExchangeOffice.class).outbox());
            }
            if (relay.deliverDue() == 0) {
                Thread.onSpinWait();
            }
        }
    }

    private Mail() {}
}
