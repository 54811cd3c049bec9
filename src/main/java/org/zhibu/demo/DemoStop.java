package org.zhibu.demo;

/** The road as a diligent branch walks it: which task is done on which day after the application. */
enum DemoStop {
    RECEIVED("receiveApplication", 2),
    TALKED("holdInitialTalk", 14),
    RECOMMENDED("recommendActivist", 40),
    DETERMINED("determineActivist", 50),
    FILED("fileActivist", 57),
    CONTACTS_ASSIGNED("assignContacts", 60),
    OBSERVED("observeActivist", 208),
    OBSERVED_AGAIN("observeActivist", 366),
    SELECTED("selectCandidate", 421),
    CONSENTED("consentToCandidate", 429),
    NOTICE_POSTED("postPublicNotice", 433),
    NOTICE_CONCLUDED("concludePublicNotice", 451),
    INTRODUCERS_ASSIGNED("assignIntroducers", 455),
    TRAINED("holdTraining", 462),
    POLITICALLY_REVIEWED("conductPoliticalReview", 470),
    REVIEWED("reviewCandidate", 480),
    PRE_EXAMINED("preExamine", 488),
    FORM_FILLED("fillAdmissionForm", 492),
    ADMITTED("decideAdmission", 503),
    DELIBERATED("deliberateAdmission", 508),
    TALKED_FOR_COMMITTEE("holdCommitteeTalk", 515),
    APPROVED("approveAdmission", 528),
    GROUP_ASSIGNED("assignGroup", 533),
    ADMISSION_FILED("fileAdmission", 540),
    SWORN_IN("holdOath", 546),
    OBSERVED_ON_PROBATION("observeProbation", 663),
    OBSERVED_ON_PROBATION_AGAIN("observeProbation", 848),
    CONVERSION_APPLIED("applyForConversion", 864),
    CONVERSION_DECIDED("decideConversion", 879),
    CONVERSION_APPROVED("approveConversion", 899),
    ARCHIVED("archiveDossier", 915);

    private final String task;
    private final int day;

    DemoStop(String task, int day) {
        this.task = task;
        this.day = day;
    }

    String task() {
        return task;
    }

    int day() {
        return day;
    }
}
