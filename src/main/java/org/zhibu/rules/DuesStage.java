package org.zhibu.rules;

/** How far behind with dues somebody is, and what that calls for; nothing here ends a membership. */
public enum DuesStage implements Labeled {
    CURRENT("已交清"),
    OVERDUE("欠缴，提醒"),
    TALK("欠缴，应当谈话"),
    CASE("欠缴，应当立案核查");

    private final String label;

    DuesStage(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
