package org.zhibu.member;

import java.util.List;
import org.zhibu.kernel.PersonId;

/** Answered by every room in which a person may have unfinished business; asked before a person leaves a branch. */
public interface OpenCases {

    List<OpenCase> of(PersonId person);

    /**
     * One piece of unfinished business.
     *
     * @param label what it is, in one line
     * @param holds whether it must be settled before the person leaves; otherwise it travels along
     */
    record OpenCase(String label, boolean holds) {}
}
