package org.zhibu.workflow;

import java.util.Map;

/**
 * What a person does at one user task: a Spring bean, named like the task.
 *
 * @param <F> what the form carries; its components are exactly the form's keys
 */
public interface Duty<F extends Record> {

    /** The id of the user task and of its form. */
    default String task() {
        var name = getClass().getSimpleName();
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    /** What the form carries. */
    Class<F> form();

    /** Lets the domain act, and tells the gateways behind the task what came of it. */
    Outcome perform(F form, Errand errand);

    /** What the form shows the moment it is opened: option lists and texts, by the names the form uses. Nothing of it is stored. */
    default Map<String, Object> offer(Errand errand) {
        return Map.of();
    }

    /** Whether it is the business of whoever works; such a task is left to others. */
    default boolean isOwnBusiness(Errand errand) {
        return false;
    }

    /** When the work is due by law, as known when the task is created. */
    default Timing timing(Errand errand) {
        return Timing.NONE;
    }
}
