package org.zhibu.organization;

/** What an organization is, from the top of the tree to its leaves. */
public enum OrganizationKind {
    DEPARTMENT("组织部"),
    COMMITTEE("党委"),
    GENERAL_BRANCH("党总支"),
    BRANCH("党支部", "支部"),
    GROUP("党小组");

    private final String label;
    private final String shortLabel;

    OrganizationKind(String label) {
        this(label, label);
    }

    OrganizationKind(String label, String shortLabel) {
        this.label = label;
        this.shortLabel = shortLabel;
    }

    public String label() {
        return label;
    }

    /** As it stands before the name of a post. */
    String shortLabel() {
        return shortLabel;
    }

    /** Departments stack and committees stack; every other kind stands under a wider one. */
    boolean mayStandUnder(OrganizationKind parent) {
        return parent.ordinal() < ordinal() || (parent == this && ordinal() <= COMMITTEE.ordinal());
    }
}
