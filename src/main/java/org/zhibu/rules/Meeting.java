package org.zhibu.rules;

/** The kinds of meeting, which need different numbers (2026, articles 19, 20 and 32; 支部工作条例 11 and 12; 选举工作条例). */
public enum Meeting {
    ADMISSION("有表决权的党员"),
    CONVERSION("有表决权的党员"),
    ORDINARY_RESOLUTION("有表决权的党员"),
    BRANCH_COMMITTEE("支委会委员"),
    COMMITTEE_ELECTION("有选举权的党员");

    private final String voters;

    Meeting(String voters) {
        this.voters = voters;
    }

    /** Those who are due at the meeting, in Chinese. */
    public String voters() {
        return voters;
    }

    /** Only admission and conversion count written opinions that arrive before the meeting (2026, articles 20 and 32). */
    public boolean countsWrittenOpinions() {
        return this == ADMISSION || this == CONVERSION;
    }
}
