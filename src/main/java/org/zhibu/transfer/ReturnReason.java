package org.zhibu.transfer;

/**
 * Why a letter may be returned (《中国共产党党员教育管理工作条例》第二十五条 forbids refusals without a reason). That the branch is full is
 * no reason and therefore not in the list.
 */
public enum ReturnReason {
    WRONG_ADDRESSEE("抬头或去向有误，不属本党委接收范围"),
    INCOMPLETE_DATA("党员信息不完整"),
    WRONG_DATA("党员信息与本人情况不符"),
    DUES_UNCLEAR("党费交纳情况不清"),
    FILE_INCOMPLETE("党员档案材料不全"),
    EXPIRED("介绍信已过期"),
    MEMBER_ABSENT("本人未前来报到"),
    OTHER("其他原因（须写明）");

    private final String label;

    ReturnReason(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
