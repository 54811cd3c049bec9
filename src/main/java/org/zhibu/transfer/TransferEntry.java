package org.zhibu.transfer;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One line of a timeline as it was written; never changed. */
@Embeddable
record TransferEntry(
        @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR)
        TransferEvent event,

        LocalDate occurredOn,
        @Nullable String letter,
        @Nullable String place,
        @Nullable String note,
        @JdbcTypeCode(SqlTypes.TIMESTAMP) Instant recordedAt,
        String recordedBy) {

    static TransferEntry of(TimelineLine line, Deed deed) {
        return new TransferEntry(
                line.event(),
                line.on(),
                line.letter(),
                line.place(),
                line.note(),
                deed.at(),
                deed.actor().account());
    }

    TimelineLine line() {
        return new TimelineLine(event, occurredOn, letter, place, note);
    }
}
