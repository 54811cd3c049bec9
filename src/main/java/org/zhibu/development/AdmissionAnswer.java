package org.zhibu.development;

/** What came of a branch meeting on an admission. */
enum AdmissionAnswer {
    PASSED,
    NOT_PASSED,
    POSTPONED,
    RECONFIRM,
    /** The redeliberation confirmed the resolution. */
    RESUBMITTED,
    /** The committee had decided in time after all. */
    DECIDED_IN_TIME,
    /** The redeliberation came after six months and changes nothing. */
    TOO_LATE
}
