package org.zhibu.dues;

import org.zhibu.rules.Labeled;

/** What money was given for. */
public enum PaymentPurpose implements Labeled {
    DUES("交纳党费"),
    VOLUNTARY("自愿多交党费");

    private final String label;

    PaymentPurpose(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
