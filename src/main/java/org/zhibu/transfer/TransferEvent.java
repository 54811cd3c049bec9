package org.zhibu.transfer;

/** A line of the timeline that both sides and the member read. */
public enum TransferEvent {
    REQUESTED("提出转接申请"),
    CONFIRMED("党支部确认转出"),
    DECLINED("党支部未同意转出"),
    SENT_BACK("退回党支部补正"),
    ADJUSTMENT_APPROVED("党委批准内部调整"),
    LETTER_ISSUED("开具介绍信"),
    LETTER_RECEIVED("对方党委接收"),
    RECOGNITION_DOUBTED("提请认定预备党员资格"),
    RECOGNIZED("认定预备党员资格"),
    NOT_RECOGNIZED("不予承认预备党员资格"),
    BRANCH_ASSIGNED("编入党支部"),
    ARRIVED("到党支部报到，关系转入"),
    BRANCH_SENT_BACK("党支部退回，重新编入"),
    LETTER_RETURNED("介绍信退回"),
    VOIDING_ASKED("要求作废介绍信"),
    LETTER_VOIDED("介绍信作废"),
    EXPIRY_NEAR("介绍信即将到期"),
    LETTER_EXPIRED("介绍信过期"),
    EXPIRY_EXPLAINED("核实过期原因"),
    RECEIPT_OVERDUE("回执逾期未到"),
    RECEPTION_OVERDUE("接收方逾期未接收"),
    ARRIVAL_OVERDUE("逾期未编入党支部或者未报到"),
    RECEIPT_RETURNED("收到回执"),
    RETURN_HANDLED("处理退回的介绍信"),
    DISPUTE_DECIDED("组织部裁定"),
    WITHDRAWN("撤回转接"),
    CANCELLED("因党籍变动终止");

    private final String label;

    TransferEvent(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
