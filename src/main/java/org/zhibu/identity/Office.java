package org.zhibu.identity;

/**
 * The three administrators (三员): they run the system and have no business rights. An account with an office belongs to no
 * person and so holds no post, and it has one office at most; nobody can hold two.
 */
public enum Office {
    SYSTEM_ADMIN("system-admin", "系统管理员"),
    SECURITY_ADMIN("security-admin", "安全管理员"),
    AUDITOR("auditor", "审计员");

    private final String group;
    private final String label;

    Office(String group, String label) {
        this.group = group;
        this.label = label;
    }

    /** The engine's group of the same name. */
    public String group() {
        return group;
    }

    public String label() {
        return label;
    }
}
