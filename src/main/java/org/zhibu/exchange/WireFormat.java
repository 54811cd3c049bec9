package org.zhibu.exchange;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.amqp.core.Message;
import org.springframework.amqp.core.MessageBuilder;
import org.springframework.amqp.core.MessageDeliveryMode;
import org.springframework.amqp.core.MessageProperties;

/** How a sealed letter looks as a message of the broker. */
final class WireFormat {

    static final String SIGNATURE = "zhibu-signature";
    static final String SENDER = "zhibu-key";
    static final String REASON = "zhibu-reason";

    static Message write(SealedLetter letter, String messageId) {
        return MessageBuilder.withBody(letter.bytes())
                .setContentType(MessageProperties.CONTENT_TYPE_JSON)
                .setContentEncoding(StandardCharsets.UTF_8.name())
                .setDeliveryMode(MessageDeliveryMode.PERSISTENT)
                .setMessageId(messageId)
                .setHeaderIfAbsent(SIGNATURE, letter.signature())
                .setHeaderIfAbsent(SENDER, letter.sender())
                .build();
    }

    static SealedLetter read(Message message) {
        return new SealedLetter(message.getBody(), header(message, SIGNATURE), header(message, SENDER));
    }

    static @Nullable String header(Message message, String name) {
        return message.getMessageProperties().getHeader(name) instanceof String text ? text : null;
    }

    private WireFormat() {}
}
