package org.zhibu.rules;

/** Whose opinion is heard before a decision (2026, articles 13 and 32). */
public enum Consulted implements Labeled {
    GROUP("党小组"),
    CONTACTS("培养联系人"),
    MEMBERS("党员"),
    MASSES("群众"),
    COMMITTEE("支委会");

    private final String label;

    Consulted(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
