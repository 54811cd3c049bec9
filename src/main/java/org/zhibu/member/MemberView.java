package org.zhibu.member;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhibu.kernel.OrganizationCode;
import org.zhibu.kernel.PersonId;

/** A line in a list of persons; {@code path} is that of the branch. */
public record MemberView(
        PersonId person,
        String name,
        PersonCategory category,
        OrganizationCode branch,
        String path,
        @Nullable OrganizationCode group,
        boolean withheldRights,
        boolean sanctionInImpactPeriod,
        boolean underCorrection,
        boolean suspended,
        @Nullable LocalDate joinedOn,
        @Nullable LocalDate convertedOn) {

    /** Where the next page begins. */
    public MemberKey key() {
        return new MemberKey(path, person);
    }
}
