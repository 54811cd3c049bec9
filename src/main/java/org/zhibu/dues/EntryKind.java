package org.zhibu.dues;

import org.zhibu.rules.Labeled;

/** Why a line is in the ledger. */
public enum EntryKind implements Labeled {
    PAYMENT("交纳"),
    ADVANCE("预交抵扣"),
    ADJUSTMENT("调整"),
    CANCELLATION("撤销"),
    REMITTANCE("上缴"),
    REVERSAL("冲正");

    private final String label;

    EntryKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
