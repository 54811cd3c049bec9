package org.zhibu.organization;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhibu.kernel.OrganizationCode;

/** An organization as others see it; {@code path} names it and everything above it, as in {@code /a/a01/a0101/}. */
public record OrganizationView(
        OrganizationCode code,
        String name,
        OrganizationKind kind,
        @Nullable OrganizationCode parent,
        String path,
        LocalDate establishedOn,
        @Nullable LocalDate dissolvedOn,
        boolean temporary,
        boolean approves,
        @Nullable String region) {

    /** The day of dissolution is the first day on which the organization is gone. */
    public boolean existsOn(LocalDate day) {
        return !day.isBefore(establishedOn) && (dissolvedOn == null || day.isBefore(dissolvedOn));
    }
}
