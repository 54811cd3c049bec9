package org.zhibu.exchange;

/** What an operator has decided about a dead letter. */
public enum DeadLetterState {
    WAITING("待处理"),
    RETRIED("已重新投递"),
    DISCARDED("已丢弃");

    private final String label;

    DeadLetterState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
