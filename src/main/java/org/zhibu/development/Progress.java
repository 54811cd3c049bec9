package org.zhibu.development;

import org.jspecify.annotations.Nullable;

/** What came of a step, and, when the case goes back to an earlier stage, where it goes on. */
public record Progress(String outcome, @Nullable ReturnPoint resumeAt) {

    static Progress of(Enum<?> outcome) {
        return new Progress(outcome.name(), null);
    }

    static Progress of(Enum<?> outcome, ReturnPoint resumeAt) {
        return new Progress(outcome.name(), resumeAt);
    }
}
