package org.zhibu.kernel;

/** Somebody was faster, or the thing exists already. */
public class Conflict extends RuntimeException {

    private final String rule;

    public Conflict(String rule, String message) {
        super(message);
        this.rule = rule;
    }

    public String rule() {
        return rule;
    }
}
