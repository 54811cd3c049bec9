package org.zhibu.workflow;

import java.time.LocalDate;
import java.util.Map;
import org.zhibu.kernel.Actor;

/**
 * What a person does by filling in the start form of a process.
 *
 * @param <F> what the form carries
 */
public interface StartDuty<F extends Record> {

    /** The id of the process. */
    String process();

    /** What the form carries. */
    Class<F> form();

    /** Lets the domain open the case; the process starts with what is returned. */
    NewCase open(F form, Actor actor, LocalDate today);

    /** What the form shows the moment it is opened. */
    default Map<String, Object> offer(Actor actor) {
        return Map.of();
    }

    /** The business key of a new case, and the variables that route it. */
    record NewCase(String businessKey, Map<String, Object> routing) {}
}
