package org.zhibu.transfer;

/** Why a letter is taken out of circulation, and what comes after it. */
public enum VoidCause {
    EXPIRED("过期", AfterVoiding.EXPLAIN),
    LOST("遗失", AfterVoiding.REISSUE),
    CORRECTION("内容有误，更正后重新开具", AfterVoiding.REISSUE),
    WITHDRAWN("撤回", AfterVoiding.WITHDRAW);

    private final String label;
    private final AfterVoiding after;

    VoidCause(String label, AfterVoiding after) {
        this.label = label;
        this.after = after;
    }

    public String label() {
        return label;
    }

    public AfterVoiding after() {
        return after;
    }

    /** How the release goes on once the old letter is dead. */
    public enum AfterVoiding {
        EXPLAIN,
        REISSUE,
        WITHDRAW
    }
}
