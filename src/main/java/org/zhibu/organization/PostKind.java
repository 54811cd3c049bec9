package org.zhibu.organization;

import java.util.EnumSet;
import java.util.Set;

/** The posts of an organization; the suffix is what the names of the engine's groups end in. */
public enum PostKind {
    SECRETARY("secretary", "支部书记"),
    DEPUTY("deputy", "支部副书记"),
    COMMISSIONER("commissioner", "组织委员"),
    COMMITTEE_MEMBER("committee", "支部委员"),
    ORGANIZER("organizer", "组织员"),
    HEAD("head", "党委书记"),
    DEPARTMENT("department", "组织部干部");

    private static final Set<PostKind> ON_THE_BRANCH_COMMITTEE =
            EnumSet.of(SECRETARY, DEPUTY, COMMISSIONER, COMMITTEE_MEMBER);

    private final String suffix;
    private final String label;

    PostKind(String suffix, String label) {
        this.suffix = suffix;
        this.label = label;
    }

    public String suffix() {
        return suffix;
    }

    public String label() {
        return label;
    }

    public boolean onTheBranchCommittee() {
        return ON_THE_BRANCH_COMMITTEE.contains(this);
    }

    static Set<PostKind> ofTheBranchCommittee() {
        return ON_THE_BRANCH_COMMITTEE;
    }
}
