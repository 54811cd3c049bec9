package org.zhibu.dues;

import org.zhibu.rules.Labeled;

/** Why a member did not pay, as the branch found it in the talk. */
public enum ArrearsReason implements Labeled {
    HOSPITAL("住院或者重病", true),
    ABROAD("出国（境）", true),
    HARDSHIP("生活困难", true),
    LOST_CONTACT("失去联系", false),
    FORGOTTEN("疏忽", false),
    REFUSES("无正当理由拒交", false);

    private final String label;
    private final boolean good;

    ArrearsReason(String label, boolean good) {
        this.label = label;
        this.good = good;
    }

    @Override
    public String label() {
        return label;
    }

    /** A good reason calls for a reduction by procedure, not for a disposition (2008, articles 7 and 13). */
    public boolean good() {
        return good;
    }

    /** Whoever could pay is given a day (article 13). */
    boolean calledToPay() {
        return this == FORGOTTEN || this == REFUSES;
    }
}
