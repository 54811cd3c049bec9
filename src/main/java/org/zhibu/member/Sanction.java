package org.zhibu.member;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The kinds of Party discipline that leave a person a member; expulsion is a {@link Removal}. */
public enum Sanction {
    WARNING("警告", 12),
    SERIOUS_WARNING("严重警告", 18),
    REMOVAL_FROM_POSTS("撤销党内职务", 24),
    PROBATION_WITHIN_PARTY("留党察看", 24);

    private final String label;
    private final int impactMonths;

    Sanction(String label, int impactMonths) {
        this.label = label;
        this.impactMonths = impactMonths;
    }

    public String label() {
        return label;
    }

    /** The last day of the impact period, unless the decision names another. */
    LocalDate impactUntil(LocalDate decidedOn, @Nullable LocalDate named) {
        return named == null ? decidedOn.plusMonths(impactMonths) : named;
    }
}
