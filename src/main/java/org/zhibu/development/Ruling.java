package org.zhibu.development;

import org.jspecify.annotations.Nullable;

/**
 * What a step came to: the entry, what the road is told, where the case was sent back to, and the count behind it.
 *
 * @param outcome what the gateway behind the task reads; mostly that of the entry
 */
record Ruling(
        StepRecord entry,
        String outcome,
        @Nullable ReturnPoint returnedTo,
        @Nullable Count count) {

    static Ruling of(StepRecord entry) {
        return new Ruling(entry, entry.outcome(), null, null);
    }

    static Ruling sentBack(Dossier dossier, ReturnPoint point, StepRecord because) {
        dossier.sendBack(point, because);
        return new Ruling(because, because.outcome(), point, null);
    }

    Ruling with(@Nullable Count votes) {
        return new Ruling(entry, outcome, returnedTo, votes);
    }

    Ruling announcedAs(String answer) {
        return new Ruling(entry, answer, returnedTo, count);
    }

    Progress progress() {
        var leavesStage =
                returnedTo != null && returnedTo.stage() != entry.step().stage();
        return new Progress(outcome, leavesStage ? returnedTo : null);
    }
}
