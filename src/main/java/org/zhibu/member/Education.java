package org.zhibu.member;

import java.util.Arrays;
import org.zhibu.kernel.RuleViolation;

/** Schooling completed, coded as in GB/T 4658. */
public enum Education {
    DOCTOR("11", "博士研究生毕业"),
    MASTER("14", "硕士研究生毕业"),
    BACHELOR("21", "大学本科毕业"),
    JUNIOR_COLLEGE("31", "大学专科毕业"),
    SECONDARY_SPECIALIZED("41", "中等专科毕业"),
    VOCATIONAL_HIGH_SCHOOL("44", "职业高中毕业"),
    TECHNICAL_SCHOOL("47", "技工学校毕业"),
    SENIOR_HIGH_SCHOOL("61", "普通高中毕业"),
    JUNIOR_HIGH_SCHOOL("71", "初中毕业"),
    PRIMARY_SCHOOL("81", "小学毕业"),
    OTHER("90", "其他");

    private final String code;
    private final String label;

    Education(String code, String label) {
        this.code = code;
        this.label = label;
    }

    public static Education of(String code) {
        return Arrays.stream(values())
                .filter(each -> each.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new RuleViolation("education-unknown", "学历代码“" + code + "”不存在", "请从列表中选择学历"));
    }

    public String code() {
        return code;
    }

    public String label() {
        return label;
    }
}
