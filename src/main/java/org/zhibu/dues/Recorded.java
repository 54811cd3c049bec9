package org.zhibu.dues;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.zhibu.kernel.Actor;
import org.zhibu.kernel.PersonId;

/** Who entered something, and when, as exactly as the database keeps it. */
@Embeddable
record Recorded(
        @Column(name = "recorded_at") Instant at,
        @Column(name = "recorded_by") String by,
        @Column(name = "recorded_by_person") @Nullable PersonId person) {

    static Recorded by(Actor actor, Instant at) {
        return new Recorded(at.truncatedTo(ChronoUnit.MICROS), actor.account(), actor.person());
    }
}
