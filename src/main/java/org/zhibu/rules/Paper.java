package org.zhibu.rules;

/** The papers that go into the personal file after conversion (2026, article 36). */
public enum Paper implements Labeled {
    ADMISSION_FORM("《中国共产党入党志愿书》"),
    APPLICATION("入党申请书"),
    ACTIVIST_FORM("《入党积极分子培养考察登记表》"),
    POLITICAL_REVIEW("政治审查材料"),
    PROBATION_FORM("《预备党员教育考察登记表》"),
    CONVERSION_APPLICATION("转正申请书");

    private final String label;

    Paper(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
