package org.zhibu.exchange;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.amqp.ImmediateRequeueAmqpException;
import org.springframework.amqp.core.Message;
import org.springframework.amqp.core.MessageListener;

/**
 * Takes letters from the broker. One that returns normally has been dealt with and is acknowledged: it is in the inbox, was
 * there before, or lies among the dead letters. Whatever may pass is waited for here, not by sending the letter round in circles.
 */
class InboxListener implements MessageListener {

    /** About a minute. */
    static final int ATTEMPTS = 6;

    private static final Logger LOG = LoggerFactory.getLogger(InboxListener.class);

    private final ExchangeSettings settings;
    private final Inspection inspection;
    private final Inbox inbox;
    private final BrokerCourier courier;
    private final Patience patience;

    InboxListener(
            ExchangeSettings settings, Inspection inspection, Inbox inbox, BrokerCourier courier, Patience patience) {
        this.settings = settings;
        this.inspection = inspection;
        this.inbox = inbox;
        this.courier = courier;
        this.patience = patience;
    }

    @Override
    public void onMessage(Message message) {
        for (var attempt = 1; true; attempt++) {
            try {
                inbox.receive(inspection.pass(WireFormat.read(message)));
                return;
            } catch (Refused refusal) {
                courier.bury(message, settings.code(), refusal.reason());
                return;
            } catch (RuntimeException failure) {
                LOG.warn("A letter could not be received, attempt {}: {}", attempt, Failures.named(failure));
                if (attempt >= ATTEMPTS && !Failures.isOfTheHouse(failure)) {
                    courier.bury(message, settings.code(), "多次处理失败（" + Failures.named(failure) + "）");
                    return;
                }
            }
            if (!patience.waitAfter(attempt)) {
                throw new ImmediateRequeueAmqpException("The house closes");
            }
        }
    }
}
