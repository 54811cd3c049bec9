package org.zhibu.kernel;

/** How a date came into the house. */
public enum Provenance {
    /** Recorded as the work was done. */
    LIVE,
    /** Entered later from paper. */
    BACKFILLED,
    /** Read from a file. */
    IMPORTED
}
