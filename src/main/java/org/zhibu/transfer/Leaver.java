package org.zhibu.transfer;

import org.zhibu.kernel.OrganizationCode;
import org.zhibu.kernel.PersonId;
import org.zhibu.member.PersonCategory;

/** Who leaves, and which organizations answer for them until they have arrived. */
record Leaver(
        PersonId person,
        PersonCategory category,
        OrganizationCode branch,
        String branchName,
        OrganizationCode committee,
        String path) {}
