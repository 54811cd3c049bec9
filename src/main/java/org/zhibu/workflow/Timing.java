package org.zhibu.workflow;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The first and the last legal day of a piece of work; both days are in time. */
public record Timing(@Nullable LocalDate earliest, @Nullable LocalDate latest) {

    public static final Timing NONE = new Timing(null, null);

    public static Timing by(LocalDate latest) {
        return new Timing(null, latest);
    }

    public static Timing from(LocalDate earliest) {
        return new Timing(earliest, null);
    }
}
