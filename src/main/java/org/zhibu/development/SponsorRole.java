package org.zhibu.development;

/** In what role a full member stands by an applicant. */
public enum SponsorRole {
    CONTACT("培养联系人"),
    INTRODUCER("入党介绍人");

    private final String label;

    SponsorRole(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
