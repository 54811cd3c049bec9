package org.zhibu.dues;

import org.zhibu.rules.Labeled;

/** Where a bill stands; the amounts behind it are in the ledger. */
public enum BillState implements Labeled {
    /** Nobody has fixed an amount yet. */
    UNFIXED("待核定"),
    OPEN("未交清"),
    SETTLED("已交清"),
    /** Not owed here any more. */
    CANCELLED("已撤销");

    private final String label;

    BillState(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
