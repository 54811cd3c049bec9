package org.zhibu.transfer;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.zhibu.kernel.Actor;
import org.zhibu.kernel.Fact;
import org.zhibu.kernel.OrganizationCode;
import org.zhibu.kernel.PersonId;

/** What happens to a transfer and others may want to hear of; the key is the business key of the process concerned. */
public sealed interface TransferFact extends Fact {

    /** The transfer number as long as there is no letter, the number of the latest letter sent after that. */
    String key();

    /** Somebody is to leave; entered at a desk of the engine, the process starts anyway. */
    record Requested(String key, PersonId person, OrganizationCode branch, boolean atDesk, Actor by)
            implements TransferFact {}

    /** A letter was issued under a new number. */
    record LetterIssued(String key, String letter, PersonId person, OrganizationCode committee, LocalDate on, Actor by)
            implements TransferFact {}

    /** The letter is to be taken out of circulation. */
    record LetterRecalled(String key, VoidCause cause, Actor by) implements TransferFact {}

    /** The other side has the letter; the receipt is due by that day. */
    record LetterReceived(String key, LocalDate receiptDueOn) implements TransferFact {}

    /** The other side had received the letter in time; its expiry is off. */
    record LetterResumed(String key) implements TransferFact {}

    /** The letter is dead, and the other side knows. */
    record LetterVoided(String key) implements TransferFact {}

    /** The other side returned the letter; one on paper is entered at a desk of the engine, which knows it anyway. */
    record LetterReturned(String key, ReturnReason reason, boolean atDesk) implements TransferFact {}

    /** The receipt came back; the origin is no longer responsible. */
    record ReceiptReturned(String key, PersonId person, LocalDate on) implements TransferFact {}

    /** The other side's department did not recognize a probationary membership. */
    record MembershipNotRecognized(String key, PersonId person, LocalDate on) implements TransferFact {}

    /** The reason for moving is gone before any letter was out. */
    record ReleaseCancelled(String key) implements TransferFact {}

    /** Half a year without organizational life and without a good reason: somebody has to look into it. */
    record LifeInterrupted(String key, PersonId person, OrganizationCode branch, LocalDate since)
            implements TransferFact {}

    /** A letter came in from a side that speaks by messages. */
    record LetterArrived(String key, OrganizationCode committee) implements TransferFact {}

    /** A letter that had come in was voided by its issuer. */
    record ArrivalVoided(String key) implements TransferFact {}

    /** Somebody has arrived: from that day this branch is responsible, and collects dues from the month after those paid. */
    record MemberArrived(
            String key,
            PersonId person,
            OrganizationCode branch,
            LocalDate on,
            @Nullable YearMonth duesPaidThrough,
            Actor by)
            implements TransferFact {}

    /** A limit drew near or passed (W22). */
    record WarningRaised(String key, OrganizationCode organization, TransferEvent event, LocalDate limit)
            implements TransferFact {}
}
