package org.zhibu.exchange;

import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.springframework.amqp.AmqpException;
import org.springframework.amqp.core.Message;
import org.springframework.amqp.rabbit.connection.CorrelationData;
import org.springframework.amqp.rabbit.core.RabbitOperations;
import org.springframework.amqp.rabbit.core.RabbitTemplate;

/** Gives letters to the broker and believes that it has them when it says so. */
class BrokerCourier implements Courier {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final RabbitTemplate broker;

    BrokerCourier(RabbitTemplate broker) {
        if (!broker.getConnectionFactory().isPublisherConfirms()
                || !broker.getConnectionFactory().isPublisherReturns()) {
            throw new IllegalStateException("spring.rabbitmq.publisher-confirm-type must be correlated and"
                    + " spring.rabbitmq.publisher-returns true: otherwise letters are lost");
        }
        this.broker = broker;
        broker.setMandatory(true);
        broker.setUsePublisherConnection(true);
    }

    /** All on one channel, and only then are the confirms waited for: one by one it would be a round trip for each. */
    @Override
    public Map<String, String> carry(List<Parcel> parcels) {
        var errors = new HashMap<String, String>();
        var open = new LinkedHashMap<String, CorrelationData>();
        try {
            broker.invoke(channel -> {
                for (var parcel : parcels) {
                    var message = WireFormat.write(parcel.letter(), parcel.messageId());
                    open.put(parcel.messageId(), send(channel, Topology.LETTERS, parcel.to(), message));
                }
                return null;
            });
        } catch (AmqpException failure) {
            var error = "消息服务器不可用（" + Failures.named(failure) + "）";
            parcels.forEach(parcel -> errors.put(parcel.messageId(), error));
        }
        errors.keySet().removeAll(open.keySet());
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        open.forEach((id, sent) -> {
            var error = error(sent, deadline - System.nanoTime());
            if (error != null) {
                errors.put(id, error);
            }
        });
        return errors;
    }

    /** Puts a message among the dead letters of this house, with the reason; throws when the broker does not confirm. */
    void bury(Message message, String ownCode, String reason) {
        message.getMessageProperties().setHeader(WireFormat.REASON, reason);
        var error = error(send(broker, Topology.DEAD, ownCode, message), PATIENCE.toNanos());
        if (error != null) {
            throw new IllegalStateException(error);
        }
    }

    private static CorrelationData send(RabbitOperations channel, String exchange, String routingKey, Message message) {
        var correlation = new CorrelationData();
        channel.send(exchange, routingKey, message, correlation);
        return correlation;
    }

    private static @Nullable String error(CorrelationData sent, long nanos) {
        try {
            var confirm = sent.getFuture().get(Math.max(0, nanos), TimeUnit.NANOSECONDS);
            if (!confirm.isAck()) {
                return "消息服务器没有接收";
            }
            return sent.getReturned() == null ? null : "对方的信箱还不存在";
        } catch (TimeoutException | ExecutionException silent) {
            return "消息服务器没有确认";
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return "消息服务器没有确认";
        }
    }
}
