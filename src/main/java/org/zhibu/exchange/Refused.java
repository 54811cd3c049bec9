package org.zhibu.exchange;

/** The message is of no use and will not become so by trying again; the reason is for operators and names no person. */
class Refused extends RuntimeException {

    private final String reason;

    Refused(String reason) {
        super(reason);
        this.reason = reason;
    }

    String reason() {
        return reason;
    }
}
