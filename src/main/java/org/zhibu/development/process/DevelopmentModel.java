package org.zhibu.development.process;

/** The words that Java and bpmn/development share; a test fails when either side uses others. */
final class DevelopmentModel {

    static final String ROAD = "membershipDevelopment";

    /** What a committee does once a year with all its activists. */
    static final String POOL_ANALYSIS = "activistPoolAnalysis";

    /** The answer of a branch meeting after which the committee's clock runs. */
    static final String PASSED = "PASSED";

    /** What routes a case, and what gateways and timers read. */
    static final class Variables {
        static final String BRANCH = "branch";
        static final String COMMITTEE = "committee";
        static final String GENERAL_BRANCH = "generalBranch";
        static final String DEPARTMENT = "department";
        static final String HAS_GENERAL_BRANCH = "hasGeneralBranch";
        static final String LABEL = "label";
        static final String ON_PAPER = "onPaper";
        static final String RESUME_AT = "resumeAt";
        static final String ENTER_AT = "enterAt";
        static final String OUTCOME = "outcome";
        static final String APPROVAL_LIMIT_ON = "approvalLimitOn";
        static final String APPROVAL_EXTENDED = "approvalExtended";
        static final String MORE_OBSERVATIONS = "moreObservations";

        private Variables() {}
    }

    /** What a case is told from outside. */
    static final class Messages {
        static final String WITHDREW = "development.applicantWithdrew";
        static final String DIED = "development.applicantDied";
        static final String CLOSED = "development.caseClosed";
        static final String MOVED = "development.applicantMoved";
        static final String CANDIDATE_MOVED = "development.candidateMoved";
        static final String CONTACT_UNAVAILABLE = "development.contactUnavailable";
        static final String INTRODUCER_UNAVAILABLE = "development.introducerUnavailable";

        private Messages() {}
    }

    private DevelopmentModel() {}
}
