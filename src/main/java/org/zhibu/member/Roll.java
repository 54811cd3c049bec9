package org.zhibu.member;

import java.util.List;

/** Who should attend and vote in a branch on a day, and which of its full members do not count, each with the reason. */
public record Roll(List<RollEntry> due, List<Exclusion> excluded) {

    public int size() {
        return due.size();
    }
}
