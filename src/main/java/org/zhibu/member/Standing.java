package org.zhibu.member;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhibu.kernel.OrganizationCode;

/**
 * What a person was to the Party on one day, and with which rights.
 *
 * @param exclusion why a full member did not count among those due at a meeting, if so
 * @param removedOn the last removal after which five years must pass before a new application
 */
public record Standing(
        PersonCategory category,
        @Nullable OrganizationCode branch,
        @Nullable OrganizationCode group,
        boolean withheldRights,
        boolean sanctionInImpactPeriod,
        boolean underCorrection,
        boolean suspended,
        boolean deceased,
        @Nullable ExclusionReason exclusion,
        @Nullable LocalDate appliedOn,
        @Nullable LocalDate activistOn,
        @Nullable LocalDate candidateOn,
        @Nullable LocalDate joinedOn,
        @Nullable LocalDate probationUntil,
        @Nullable LocalDate convertedOn,
        @Nullable LocalDate removedOn,
        @Nullable LocalDate impactUntil) {

    /** A full member whose membership is not suspended. */
    public boolean fullMember() {
        return category == PersonCategory.FULL && !suspended;
    }

    public boolean mayVote() {
        return fullMember() && !withheldRights;
    }

    /** Counts among those who should attend a meeting and vote (应到会有表决权). */
    public boolean due() {
        return mayVote() && exclusion == null;
    }
}
