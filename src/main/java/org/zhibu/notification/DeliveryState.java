package org.zhibu.notification;

/** What has become of a notice on its way out. */
public enum DeliveryState {
    /** Not tried yet. */
    QUEUED,
    /** The mail server took it. */
    SENT,
    /** Tried in vain, and tried again. */
    FAILED,
    /** The person has no account or has confirmed no address. */
    NO_ADDRESS,
    /** Refused too often. */
    GIVEN_UP
}
