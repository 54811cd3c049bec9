package org.zhibu.transfer;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the two sides of a transfer write to each other; the subject of every message is the number of the letter. */
final class Wire {

    static final String LETTER_ISSUED = "transfer.letterIssued";
    static final String VOIDING_ASKED = "transfer.voidingAsked";
    static final String LIMIT_WARNED = "transfer.limitWarned";
    static final String LETTER_RECEIVED = "transfer.letterReceived";
    static final String PROGRESS_REPORTED = "transfer.progressReported";
    static final String LETTER_RETURNED = "transfer.letterReturned";
    static final String LETTER_VOIDED = "transfer.letterVoided";
    static final String RECEIPT_RETURNED = "transfer.receiptReturned";
    static final String MEMBER_NOT_RECOGNIZED = "transfer.memberNotRecognized";
    static final String DIRECTORY_PUBLISHED = "transfer.directoryPublished";

    /** The letter itself, with the person who carries it and what happened so far. */
    record LetterIssued(
            String issuerName,
            String originName,
            String toCommittee,
            @Nullable String toBranch,
            Bearer bearer,
            TransferCause cause,
            LocalDate issuedOn,
            int validityDays,
            LocalDate validUntil,
            @Nullable YearMonth duesPaidThrough,
            @Nullable String contactPhone,
            @Nullable String replaces,
            List<TimelineLine> history) {}

    /** The person a letter is about, as the origin's record has it; codes are those of the national standards. */
    record Bearer(
            String name,
            String idNumber,
            String ethnicity,
            String education,
            @Nullable String phone,
            String category,
            @Nullable LocalDate joinedOn,
            @Nullable LocalDate convertedOn,
            @Nullable LocalDate probationUntil) {}

    /** Please do not accept this letter any more. */
    record VoidingAsked(VoidCause cause, TimelineLine line) {}

    /** A limit of the letter draws near or has passed at the issuer's. */
    record LimitWarned(TimelineLine line) {}

    /** The receiving committee has taken the letter in, and this is how far it has come there. */
    record LetterReceived(LocalDate receivedOn, TransferState state, int step, TimelineLine line) {}

    /** The letter has come further over there; the step tells a later report from an earlier one. */
    record ProgressReported(TransferState state, int step, TimelineLine line) {}

    /** The letter is of no use; it will not be accepted any more. */
    record LetterReturned(ReturnReason reason, @Nullable String note, TimelineLine line) {}

    /** The letter will not be accepted any more, as asked. */
    record LetterVoided(TimelineLine line) {}

    /** The person has arrived. */
    record ReceiptReturned(Receipt receipt, TimelineLine line) {}

    /** The probationary membership was not recognized; the letter is dead. */
    record MemberNotRecognized(LocalDate on, TimelineLine line) {}

    /** The committees of a deployment that receive letters. */
    record DirectoryPublished(List<DirectoryLine> committees) {}

    /** One committee that receives letters. */
    record DirectoryLine(String code, String name, @Nullable String region) {}

    private Wire() {}
}
