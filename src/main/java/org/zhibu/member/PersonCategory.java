package org.zhibu.member;

/** What a person is to the Party. */
public enum PersonCategory {
    MASSES("群众"),
    APPLICANT("入党申请人"),
    ACTIVIST("入党积极分子"),
    CANDIDATE("发展对象"),
    PROBATIONARY("预备党员"),
    FULL("正式党员"),
    FORMER("原党员");

    private final String label;

    PersonCategory(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public boolean member() {
        return this == PROBATIONARY || this == FULL;
    }
}
