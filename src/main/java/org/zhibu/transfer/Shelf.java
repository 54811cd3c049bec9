package org.zhibu.transfer;

/** The list a transfer lies in; kept with the transfer, so that every list is one range of one index. */
public enum Shelf {
    /** At work on this side, before a letter is out or after it came back. */
    OPEN,
    /** A letter is out. */
    IN_TRANSIT,
    /** Somebody has let a limit pass: the receipt, the reception or the arrival. */
    OVERDUE,
    /** The letter has expired, and its voiding or its cause is still open. */
    EXPIRED,
    CLOSED
}
