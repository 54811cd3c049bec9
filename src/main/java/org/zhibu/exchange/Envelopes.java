package org.zhibu.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * The envelope's shape, version 1; {@code schema/exchange-envelope-1.json} tells it to others. Written in one way only (sorted
 * keys, no blanks, UTF-8) and read strictly: what is not known is refused.
 */
@Component
class Envelopes {

    static final int SCHEMA = 1;
    /** One megabyte: a directory of ten thousand committees. */
    static final int LARGEST = 1 << 20;
    /** What the envelope needs for itself, at most. */
    static final int MARGIN = 1 << 10;

    static final Pattern ID = Pattern.compile("[0-9A-Za-z_-]{1,32}");
    static final Pattern KIND = Pattern.compile("[a-z][a-zA-Z]{0,30}\\.[a-z][a-zA-Z]{0,30}");
    static final Pattern SUBJECT = Pattern.compile("[0-9A-Za-z_.:-]{1,100}");

    private static final Set<String> FIELDS = Set.of("schema", "id", "from", "to", "kind", "subject", "sentAt", "body");

    private final JsonMapper json = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .enable(JsonNodeFeature.WRITE_PROPERTIES_SORTED)
            .build();

    byte[] write(Message message) {
        var envelope = json.createObjectNode()
                .put("schema", SCHEMA)
                .put("id", message.id())
                .put("from", message.from())
                .put("to", message.to())
                .put("kind", message.kind())
                .put("subject", message.subject())
                .put("sentAt", message.sentAt().toString());
        envelope.set("body", message.body());
        return bytes(envelope);
    }

    Message read(byte[] bytes) {
        if (bytes.length > LARGEST) {
            throw new Refused("消息过大");
        }
        var envelope = tree(bytes);
        var names = new HashSet<String>();
        envelope.fieldNames().forEachRemaining(names::add);
        if (!envelope.isObject() || !envelope.path("schema").isInt()) {
            throw new Refused("消息格式不符合约定");
        }
        if (envelope.path("schema").intValue() != SCHEMA) {
            throw new Refused("消息格式版本不受支持");
        }
        if (!names.equals(FIELDS) || !envelope.path("body").isObject()) {
            throw new Refused("消息格式不符合约定");
        }
        return new Message(
                text(envelope, "id", ID),
                text(envelope, "from", ExchangeSettings.CODE),
                text(envelope, "to", ExchangeSettings.CODE),
                text(envelope, "kind", KIND),
                text(envelope, "subject", SUBJECT),
                instant(envelope),
                envelope.path("body"));
    }

    /** What a letter that may be anything says of itself; kept only where it has the shape it should have. */
    Map<String, String> claims(byte[] bytes) {
        try {
            var envelope = bytes.length > LARGEST ? json.createObjectNode() : tree(bytes);
            return Map.of("kind", claim(envelope, "kind", KIND), "subject", claim(envelope, "subject", SUBJECT));
        } catch (Refused notEvenJson) {
            return Map.of("kind", "", "subject", "");
        }
    }

    byte[] bytes(JsonNode node) {
        try {
            return json.writeValueAsBytes(node);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    JsonNode tree(byte[] bytes) {
        try {
            return json.readTree(bytes);
        } catch (IOException notJson) {
            throw new Refused("消息不是有效的 JSON");
        }
    }

    private static String text(JsonNode envelope, String field, Pattern shape) {
        return Optional.of(claim(envelope, field, shape))
                .filter(text -> !text.isEmpty())
                .orElseThrow(() -> new Refused("消息格式不符合约定"));
    }

    private static String claim(JsonNode envelope, String field, Pattern shape) {
        var node = envelope.path(field);
        return node.isTextual() && shape.matcher(node.textValue()).matches() ? node.textValue() : "";
    }

    private static Instant instant(JsonNode envelope) {
        try {
            return Instant.parse(envelope.path("sentAt").asText());
        } catch (DateTimeParseException noInstant) {
            throw new Refused("消息格式不符合约定");
        }
    }
}
