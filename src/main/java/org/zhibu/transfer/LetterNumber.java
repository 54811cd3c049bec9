package org.zhibu.transfer;

import org.zhibu.kernel.OrganizationCode;

/** The number of a letter; unique across deployments, and without gaps per issuer and year. */
record LetterNumber(String deployment, OrganizationCode committee, int year, int sequence) {

    @Override
    public String toString() {
        return "%s-%s-%d-%05d".formatted(deployment, committee.value(), year, sequence);
    }
}
