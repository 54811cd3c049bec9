package org.zhibu.exchange;

import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.amqp.ImmediateRequeueAmqpException;
import org.springframework.amqp.core.Message;
import org.springframework.amqp.core.MessageListener;

/** Brings the dead letters from the broker into the house, where somebody looks at them. */
class DeadLetterListener implements MessageListener {

    private static final Logger LOG = LoggerFactory.getLogger(DeadLetterListener.class);
    private static final String GIVEN_UP = "消息服务器多次投递未成";

    private final DeadLetters deadLetters;
    private final Patience patience;

    DeadLetterListener(DeadLetters deadLetters, Patience patience) {
        this.deadLetters = deadLetters;
        this.patience = patience;
    }

    @Override
    public void onMessage(Message message) {
        for (var attempt = 1; true; attempt++) {
            try {
                var reason = Objects.requireNonNullElse(WireFormat.header(message, WireFormat.REASON), GIVEN_UP);
                deadLetters.keep(WireFormat.read(message), reason);
                return;
            } catch (RuntimeException failure) {
                LOG.warn("A dead letter could not be kept, attempt {}: {}", attempt, Failures.named(failure));
            }
            if (!patience.waitAfter(attempt)) {
                throw new ImmediateRequeueAmqpException("The house closes");
            }
        }
    }
}
