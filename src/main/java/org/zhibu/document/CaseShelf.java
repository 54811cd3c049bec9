package org.zhibu.document;

import java.util.List;
import org.zhibu.kernel.Actor;

/** Implemented by whoever owns cases: which papers belong to one, who may read them and who may add some. */
public interface CaseShelf {

    /** Whether the number is one of theirs. */
    boolean keeps(String caseNumber);

    /**
     * The places for papers that the actor may see, in the order of the case.
     *
     * @throws org.zhibu.kernel.NotFound when there is no such case, or not for this actor
     */
    Contents contents(String caseNumber, Actor actor);

    /**
     * What a case may hold.
     *
     * @param title of the case, with the person's name
     * @param mayAdd whether the actor may add papers
     */
    record Contents(String title, boolean mayAdd, List<Place> places) {}

    /** A step, and the papers that belong to it. */
    record Place(String step, String label, List<Kind> kinds) {}

    /** A kind of paper. */
    record Kind(String code, String label) {}
}
