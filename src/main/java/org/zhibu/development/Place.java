package org.zhibu.development;

import org.zhibu.kernel.OrganizationCode;
import org.zhibu.organization.Lineage;

/** Where a dossier lies: the branch, the committee that approves, and the branch's place in the tree. */
record Place(OrganizationCode branch, OrganizationCode committee, String path) {

    static Place of(Lineage lineage) {
        return new Place(
                lineage.branch().code(),
                lineage.committee().code(),
                lineage.branch().path());
    }
}
