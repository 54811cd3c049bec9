package org.zhibu.dues.process;

/** The words that Java and bpmn/dues share; a test fails when either side uses others. */
final class DuesModel {

    static final String OPENING = "duesOpening";
    static final String COLLECTION = "duesCollection";
    static final String ARREARS = "duesArrears";

    /** Which organizations act, and what the steps and gateways read. */
    static final class Variables {
        static final String LABEL = "label";
        static final String BRANCH = "branch";
        static final String COMMITTEE = "committee";
        static final String BILLED = "billed";
        static final String REMINDED = "reminded";
        static final String OPENED = "opened";

        private Variables() {}
    }

    /** What the processes hear of. */
    static final class Messages {
        static final String ARREARS_SETTLED = "dues.arrearsSettled";

        private Messages() {}
    }

    private DuesModel() {}
}
