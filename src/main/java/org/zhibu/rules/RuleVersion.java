package org.zhibu.rules;

import java.time.LocalDate;

/** The two texts of 《中国共产党发展党员工作细则》; each step is judged by the text in force on its own day (2026, article 44). */
public enum RuleVersion {
    V2014("《中国共产党发展党员工作细则》(2014)", "备案"),
    V2026("《中国共产党发展党员工作细则》(2026)", "同意");

    /** The first day of the 2026 text: it took effect on the day it was issued. */
    public static final LocalDate SWITCH_DAY = LocalDate.of(2026, 5, 11);

    private final String title;
    private final String candidateReview;

    RuleVersion(String title, String candidateReview) {
        this.title = title;
        this.candidateReview = candidateReview;
    }

    public static RuleVersion on(LocalDate eventDate) {
        return eventDate.isBefore(SWITCH_DAY) ? V2014 : V2026;
    }

    public String title() {
        return title;
    }

    /** What the committee does about a proposed candidate (article 13): it filed the name, since 2026 it has to agree. */
    public String candidateReview() {
        return candidateReview;
    }
}
