package org.zhibu.workflow;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The first and the last legal day of a piece of work; both days are in time. */
public record Timing(@Nullable LocalDate earliest, @Nullable LocalDate latest) {

    public static final Timing NONE = new Timing(null, null);
}
