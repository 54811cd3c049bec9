package org.zhibu.notification;

/** Why a mail did not leave, in words that name nobody: mail servers quote addresses. */
public enum Reason {
    /** No connection to the mail server. */
    SERVER_AWAY(true),
    /** The mail server does not accept our account. */
    SIGN_IN_REFUSED(true),
    /** The mail server lets nobody send from our address. */
    SENDER_REFUSED(true),
    /** The mail server does not take mail for this address. */
    RECIPIENT_REFUSED(false),
    /** The mail server does not take this mail. */
    MESSAGE_REFUSED(false),
    /** The connection broke in the middle; the mail server may have taken it or not. */
    INTERRUPTED(false);

    private final boolean concernsEverybody;

    Reason(boolean concernsEverybody) {
        this.concernsEverybody = concernsEverybody;
    }

    /** Nothing was given to the server and no other mail would fare better: it is no fault of this one. */
    boolean concernsEverybody() {
        return concernsEverybody;
    }
}
