package org.zhibu.organization;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhibu.kernel.OrganizationCode;

/** What must be known to establish an organization; {@code approves} says that a committee may approve probationary members. */
public record NewOrganization(
        OrganizationCode code,
        String name,
        OrganizationKind kind,
        @Nullable OrganizationCode parent,
        LocalDate establishedOn,
        boolean temporary,
        boolean approves,
        @Nullable String region) {}
