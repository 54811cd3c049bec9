package org.zhibu.dues;

import org.zhibu.rules.Labeled;

/** How far a relief has come. */
public enum ReliefState implements Labeled {
    PROPOSED("待上级党委批准"),
    APPROVED("已批准"),
    REFUSED("未批准");

    private final String label;

    ReliefState(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
