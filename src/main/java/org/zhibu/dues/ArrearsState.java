package org.zhibu.dues;

import org.zhibu.rules.Labeled;

/** How far a case of arrears has come; none of these says anything about the membership. */
public enum ArrearsState implements Labeled {
    TALK_DUE("待谈话"),
    TALKED("已谈话，待补交"),
    SETTLING("分期补交"),
    SETTLED("已了结"),
    EXCUSED("有正当理由，已结案"),
    HANDED_OVER("已移交组织处理程序");

    private final String label;

    ArrearsState(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
