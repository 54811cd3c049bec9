package org.zhibu.transfer;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhibu.kernel.OrganizationCode;
import org.zhibu.kernel.PersonId;

/** What an incoming letter says, with person and committee recognized as ours. */
record Incoming(
        @Nullable String fromDeployment,
        @Nullable String paperNumber,
        String issuerName,
        String originName,
        @Nullable String contactPhone,
        PersonId person,
        OrganizationCode committee,
        @Nullable String wishedBranch,
        String path,
        @Nullable LocalDate joinedOn,
        @Nullable LocalDate convertedOn,
        @Nullable LocalDate probationUntil,
        LocalDate issuedOn,
        LocalDate validUntil,
        @Nullable YearMonth duesPaidThrough,
        List<TimelineLine> history) {}
