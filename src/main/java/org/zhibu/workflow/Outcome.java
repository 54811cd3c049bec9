package org.zhibu.workflow;

import java.util.HashMap;
import java.util.Map;

/**
 * What a finished duty tells the gateways behind it: codes, flags and dates, never content.
 *
 * @param local read by the gateway right behind the task; kept on the task's own branch, so that parallel branches never
 *     race for one variable
 * @param shared read later on, anywhere in the stage
 */
public record Outcome(Map<String, Object> local, Map<String, Object> shared) {

    private static final String OUTCOME = "outcome";

    private static final String RESUME_AT = "resumeAt";

    public static final Outcome DONE = new Outcome(Map.of(), Map.of());

    public Outcome {
        local = Map.copyOf(local);
        shared = Map.copyOf(shared);
    }

    /** The answer to the question of the gateway behind the task. */
    public static Outcome of(Enum<?> answer) {
        return of(answer.name());
    }

    public static Outcome of(String answer) {
        return new Outcome(Map.of(OUTCOME, answer), Map.of());
    }

    /** Sends the case back to a task of an earlier stage. */
    public Outcome resumeAt(String task) {
        return with(RESUME_AT, task);
    }

    public Outcome with(String variable, Object value) {
        var grown = new HashMap<>(shared);
        grown.put(variable, value);
        return new Outcome(local, grown);
    }
}
