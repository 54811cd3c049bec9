package org.zhibu.notification;

/** One of the relay's errands. */
interface Round {

    /** Goes once and says how many it took up, whatever became of them. */
    int go();
}
