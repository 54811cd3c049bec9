package org.zhibu.transfer;

/** What a letter is worth. Only the first three can still lead to an arrival. */
public enum LetterState {
    ISSUED("有效"),
    RECEIVED("对方党委已接收"),
    /** Its voiding was asked for and not answered yet; an arrival that happened before still counts. */
    VOIDING("作废待确认"),
    ACCEPTED("已使用"),
    RETURNED("已退回"),
    VOIDED("已作废"),
    NOT_RECOGNIZED("不予承认");

    private final String label;

    LetterState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    boolean live() {
        return this == ISSUED || this == RECEIVED || this == VOIDING;
    }
}
