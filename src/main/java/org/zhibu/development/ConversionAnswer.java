package org.zhibu.development;

import org.zhibu.rules.ConversionDecision;

/** What came of a branch meeting at the end of probation, and of the committee's decision about it. */
enum ConversionAnswer {
    CONVERT,
    EXTEND,
    CANCEL,
    NO_MAJORITY,
    POSTPONED,
    CONVERTED,
    EXTENDED,
    CANCELLED,
    RETURNED,
    /** For the road only: the meeting resolved something. */
    RESOLVED;

    static ConversionAnswer resolved(ConversionDecision decision) {
        return switch (decision) {
            case CONVERT -> CONVERT;
            case EXTEND -> EXTEND;
            case CANCEL -> CANCEL;
            case POSTPONE_DISCUSSION -> POSTPONED;
        };
    }

    ConversionAnswer approved() {
        return switch (this) {
            case CONVERT -> CONVERTED;
            case EXTEND -> EXTENDED;
            case CANCEL -> CANCELLED;
            default -> throw new IllegalStateException("Nothing was resolved: " + this);
        };
    }
}
