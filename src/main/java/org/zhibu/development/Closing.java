package org.zhibu.development;

/** Why a dossier was closed before it could be archived. */
public enum Closing {
    RETURNED("申请不予受理"),
    WITHDRAWN("本人撤回申请"),
    DECEASED("本人去世"),
    PROBATION_CANCELLED("取消预备党员资格"),
    LEFT("转出系统外或者党籍终止"),
    BY_DECISION("党组织决定终止");

    private final String label;

    Closing(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
