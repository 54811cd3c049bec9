package org.zhibu.sheet;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;

/** What stands in one cell. A formula is not among it: only the value it had when the file was saved is read. */
sealed interface Cell {

    /** As its owner would write it down. */
    String shown();

    default boolean isBlank() {
        return shown().isEmpty();
    }

    record Text(String shown) implements Cell {

        static final Cell BLANK = new Text("");

        /** From a file: trimmed, and without the apostrophe that marks it as text. */
        static Cell of(String raw) {
            var text = Cleaning.trimmed(Apostrophe.removedFrom(Cleaning.trimmed(raw)));
            return text.isEmpty() ? BLANK : new Text(text);
        }
    }

    record Numeral(BigDecimal value, DateSystem dates) implements Cell {

        /** A spreadsheet keeps fifteen digits of a number; whatever had more has lost them. */
        static final int DIGITS_KEPT = 15;

        @Override
        public String shown() {
            return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
        }

        boolean lostDigits() {
            return value.precision() - value.scale() > DIGITS_KEPT;
        }
    }

    record Day(LocalDateTime value) implements Cell {

        private static final DateTimeFormatter WITH_TIME = new DateTimeFormatterBuilder()
                .append(DateTimeFormatter.ISO_LOCAL_DATE)
                .appendLiteral(' ')
                .appendValue(ChronoField.HOUR_OF_DAY, 2)
                .appendLiteral(':')
                .appendValue(ChronoField.MINUTE_OF_HOUR, 2)
                .appendLiteral(':')
                .appendValue(ChronoField.SECOND_OF_MINUTE, 2)
                .toFormatter();

        @Override
        public String shown() {
            return value.toLocalTime().equals(LocalTime.MIDNIGHT)
                    ? value.toLocalDate().toString()
                    : WITH_TIME.format(value);
        }
    }

    /** An error such as {@code #N/A}. */
    record Failure(String shown) implements Cell {}
}
