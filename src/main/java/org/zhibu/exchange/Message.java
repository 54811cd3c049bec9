package org.zhibu.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;

/**
 * What one deployment tells another (or itself) about one subject.
 *
 * @param id unique among the sender's messages; a message that comes twice has the same one
 * @param subject what it is about, never a person's name or number
 * @param sentAt when it left the sender's house
 */
public record Message(String id, String from, String to, String kind, String subject, Instant sentAt, JsonNode body) {

    /** A body may hold anybody's data; logs and refusals show the envelope only. */
    @Override
    public String toString() {
        return "Message[%s/%s %s %s]".formatted(from, id, kind, subject);
    }
}
