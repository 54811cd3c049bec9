package org.zhibu.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/** Writes down what has to leave, in the transaction of whoever wants it to, and reads it again when it is time. */
@Component
class Outbox {

    private static final int BATCH = 50;

    private final ExchangeSettings settings;
    private final OutboxRepository entries;
    private final Envelopes envelopes;
    private final Safe safe;
    private final Clock clock;

    Outbox(ExchangeSettings settings, OutboxRepository entries, Envelopes envelopes, Safe safe, Clock clock) {
        this.settings = settings;
        this.entries = entries;
        this.envelopes = envelopes;
        this.safe = safe;
        this.clock = clock;
    }

    void put(String to, String kind, String subject, JsonNode body) {
        var payload = envelopes.bytes(body);
        if (!Envelopes.KIND.matcher(kind).matches()
                || !Envelopes.SUBJECT.matcher(subject).matches()
                || !body.isObject()
                || payload.length > Envelopes.LARGEST - Envelopes.MARGIN) {
            throw new IllegalArgumentException("No peer would read this: %s %s".formatted(kind, subject));
        }
        entries.save(OutboxEntry.of(to, kind, subject, safe.lock(payload), clock.instant()));
    }

    /** What this house has to tell itself; locked until the transaction ends, and no other node gets it meanwhile. */
    List<OutboxEntry> takeDueHere() {
        return entries.takeDueHere(settings.code(), clock.instant(), BATCH);
    }

    List<OutboxEntry> takeDueElsewhere() {
        return entries.takeDueElsewhere(settings.code(), clock.instant(), BATCH);
    }

    /** The message as it leaves now. */
    Message open(OutboxEntry entry) {
        return new Message(
                entry.messageId(),
                settings.code(),
                entry.recipient(),
                entry.kind(),
                entry.subject(),
                clock.instant(),
                envelopes.tree(safe.unlock(entry.payload())));
    }
}
