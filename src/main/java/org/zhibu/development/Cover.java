package org.zhibu.development;

import org.jspecify.annotations.Nullable;
import org.zhibu.kernel.OrganizationCode;

/**
 * What lies on top of a dossier for whoever works on one of its steps.
 *
 * @param votersDue how many are due at a meeting today, for the steps that vote
 */
public record Cover(
        String number,
        String name,
        OrganizationCode branch,
        String branchName,
        LegalWindow window,
        @Nullable Integer votersDue) {}
