package org.zhibu.development;

/** The five stages on the way to full membership. */
public enum Stage {
    APPLICATION("申请入党"),
    ACTIVIST("入党积极分子的确定和培养教育"),
    CANDIDATE("发展对象的确定和考察"),
    ADMISSION("预备党员的接收"),
    PROBATION("预备党员的教育考察和转正");

    private final String label;

    Stage(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
