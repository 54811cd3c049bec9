package org.zhibu.member;

/** Why a member may not exercise the rights of one. */
public enum Withholding {
    PROBATION_WITHIN_PARTY("留党察看"),
    DETAINED("被留置、逮捕，中止党员权利");

    private final String label;

    Withholding(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
