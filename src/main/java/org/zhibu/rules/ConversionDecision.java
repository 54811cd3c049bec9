package org.zhibu.rules;

/** What a branch meeting may resolve when probation ends (2026, articles 31 and 35). */
public enum ConversionDecision {
    CONVERT,
    EXTEND,
    CANCEL,
    POSTPONE_DISCUSSION
}
