package org.zhibu.exchange;

import java.util.List;
import java.util.Map;

/** Carries sealed letters out of the house. */
interface Courier {

    /** Says by message id what went wrong with those that were not taken for sure; they may have been taken nevertheless. */
    Map<String, String> carry(List<Parcel> parcels);

    /** A sealed letter and where it has to go. */
    record Parcel(String messageId, String to, SealedLetter letter) {}
}
