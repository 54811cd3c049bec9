package org.zhibu.dues;

import org.zhibu.rules.Labeled;

/** How far a branch's month has come. */
public enum CollectionState implements Labeled {
    OPEN("收缴中"),
    CLOSED("支部已结账，待党委核对"),
    RECONCILED("党委已核对");

    private final String label;

    CollectionState(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
