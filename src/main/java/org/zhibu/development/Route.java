package org.zhibu.development;

import org.jspecify.annotations.Nullable;
import org.zhibu.kernel.OrganizationCode;

/** Which organizations handle a case, and what it is called in a list of work. */
public record Route(
        OrganizationCode branch,
        OrganizationCode committee,
        @Nullable OrganizationCode generalBranch,
        @Nullable OrganizationCode department,
        String label,
        boolean onPaper) {}
