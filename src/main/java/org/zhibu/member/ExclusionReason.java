package org.zhibu.member;

/** Why a full member of the branch does not count among those due at a meeting. */
public enum ExclusionReason {
    SUSPENDED("停止党籍", false),
    PROBATION_WITHIN_PARTY("留党察看期间无表决权", false),
    DETAINED("被留置、逮捕，党员权利中止", false),
    UNABLE_TO_EXPRESS("因病丧失意志表达能力", true),
    ABROAD("自费出国半年以上", true),
    SENTENCED("服刑或被羁押，尚未受留党察看以上处分", true),
    BEDRIDDEN("年老体弱卧床不起或长期患病，生活不能自理", true),
    AWAY("外出半年以上，应转未转组织关系", true);

    private final String label;
    private final boolean listed;

    ExclusionReason(String label, boolean listed) {
        this.label = label;
        this.listed = listed;
    }

    public String label() {
        return label;
    }

    /** One of the five groups that the higher committee approves by list; the others follow from the rights themselves. */
    public boolean listed() {
        return listed;
    }
}
