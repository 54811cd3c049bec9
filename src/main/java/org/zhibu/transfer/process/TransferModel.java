package org.zhibu.transfer.process;

/** The words that Java and bpmn/transfer share; a test fails when either side uses others. */
final class TransferModel {

    static final String RELEASE = "transferRelease";
    static final String ADMISSION = "transferAdmission";

    /** Which organizations act, and what the gateways read. */
    static final class Variables {
        static final String LABEL = "label";
        static final String BRANCH = "branch";
        static final String COMMITTEE = "committee";
        static final String DEPARTMENT = "department";
        static final String TO_BRANCH = "toBranch";
        static final String WITHIN_COMMITTEE = "withinCommittee";
        static final String ON_PAPER = "onPaper";
        static final String AFTER_VOIDING = "afterVoiding";

        private Variables() {}
    }

    /** What the processes hear of. */
    static final class Messages {
        static final String LETTER_ISSUED = "transfer.letterIssued";
        static final String VOIDING_ASKED = "transfer.voidingAsked";
        static final String LETTER_RECEIVED = "transfer.letterReceived";
        static final String LETTER_RETURNED = "transfer.letterReturned";
        static final String LETTER_VOIDED = "transfer.letterVoided";
        static final String RECEIPT_RETURNED = "transfer.receiptReturned";
        static final String MEMBER_NOT_RECOGNIZED = "transfer.memberNotRecognized";
        static final String LETTER_RECALLED = "transfer.letterRecalled";
        static final String RELEASE_CANCELLED = "transfer.releaseCancelled";

        private Messages() {}
    }

    private TransferModel() {}
}
