package org.zhibu.transfer;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody goes.
 *
 * @param deployment the deployment that keeps the receiving committee; none for a letter on paper
 * @param committee the receiving committee's code over there; none for a letter on paper
 * @param branch the branch wished for, if the place is known that precisely
 * @param name how the letter addresses the receiver
 */
@Embeddable
record Destination(
        @Column(name = "to_kind") @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR)
        Kind kind,

        @Column(name = "to_deployment") @Nullable String deployment,
        @Column(name = "to_committee") @Nullable String committee,
        @Column(name = "to_branch") @Nullable String branch,
        @Column(name = "to_name") String name,
        @Column(name = "to_address") @Nullable String address,
        @Column(name = "to_region") @Nullable String region) {

    /** How the other side is reached. */
    enum Kind {
        /** Under the same committee: an adjustment without a letter. */
        WITHIN_COMMITTEE,
        /** Under another committee of this deployment. */
        HERE,
        /** On another deployment. */
        ELSEWHERE,
        /** On none: the letter travels on paper. */
        PAPER
    }

    boolean withinCommittee() {
        return kind == Kind.WITHIN_COMMITTEE;
    }

    boolean onPaper() {
        return kind == Kind.PAPER;
    }
}
