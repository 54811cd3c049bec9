package org.zhibu.rules;

/** What matters about somebody who is to be a cultivation contact or an introducer (2026, articles 9 and 14). */
public record Sponsor(
        String name,
        boolean fullMember,
        boolean withheldRights,
        boolean sanctionInImpactPeriod,
        boolean underCorrection,
        boolean closeRelative,
        boolean otherBranch,
        int otherCandidates) {}
