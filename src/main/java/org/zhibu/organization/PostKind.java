package org.zhibu.organization;

import java.util.EnumSet;
import java.util.Set;

/** The posts of an organization; the suffix is what the names of the engine's groups end in. */
public enum PostKind {
    SECRETARY("secretary", "书记"),
    DEPUTY("deputy", "副书记"),
    COMMISSIONER("commissioner", "组织委员"),
    COMMITTEE_MEMBER("committee", "委员"),
    ORGANIZER("organizer", "组织员"),
    HEAD("head", "党委书记"),
    DEPARTMENT("department", "组织部干部");

    private static final Set<PostKind> ON_THE_BRANCH_COMMITTEE =
            EnumSet.of(SECRETARY, DEPUTY, COMMISSIONER, COMMITTEE_MEMBER);

    /** These are called after the organization: 支部书记, 党总支书记, 党委书记. */
    private static final Set<PostKind> CALLED_AFTER_THE_ORGANIZATION = EnumSet.of(SECRETARY, DEPUTY, COMMITTEE_MEMBER);

    private final String suffix;
    private final String label;

    PostKind(String suffix, String label) {
        this.suffix = suffix;
        this.label = label;
    }

    public String suffix() {
        return suffix;
    }

    /** What the post is called in an organization of that kind. */
    public String labelIn(OrganizationKind organization) {
        return CALLED_AFTER_THE_ORGANIZATION.contains(this) ? organization.shortLabel() + label : label;
    }

    public boolean onTheBranchCommittee() {
        return ON_THE_BRANCH_COMMITTEE.contains(this);
    }

    static Set<PostKind> ofTheBranchCommittee() {
        return ON_THE_BRANCH_COMMITTEE;
    }
}
