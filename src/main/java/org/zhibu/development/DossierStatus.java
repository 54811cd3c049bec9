package org.zhibu.development;

/** Whether work on a dossier goes on. */
public enum DossierStatus {
    OPEN("办理中"),
    ARCHIVED("已归档"),
    CLOSED("已终止");

    private final String label;

    DossierStatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
