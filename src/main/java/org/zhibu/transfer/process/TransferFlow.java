package org.zhibu.transfer.process;

import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.zhibu.transfer.TransferFact;
import org.zhibu.transfer.TransferNotes;
import org.zhibu.transfer.process.TransferModel.Messages;
import org.zhibu.transfer.process.TransferModel.Variables;
import org.zhibu.workflow.Cases;

/** Tells the engine what happened to a transfer, inside the publishing transaction: both are done or neither. */
@Component
class TransferFlow {

    private final Cases cases;
    private final TransferNotes notes;

    TransferFlow(Cases cases, TransferNotes notes) {
        this.cases = cases;
        this.notes = notes;
    }

    @EventListener
    void on(TransferFact.Requested requested) {
        if (!requested.atDesk()) {
            cases.start(
                    TransferModel.RELEASE, requested.key(), TransferRouting.of(notes.releaseRoute(requested.key())));
        }
    }

    @EventListener
    void on(TransferFact.LetterArrived arrived) {
        cases.startByMessage(
                Messages.LETTER_ISSUED, arrived.key(), TransferRouting.of(notes.admissionRoute(arrived.key())));
    }

    @EventListener
    void on(TransferFact.ArrivalVoided voided) {
        cases.tell(voided.key(), Messages.VOIDING_ASKED);
    }

    @EventListener
    void on(TransferFact.LetterRecalled recalled) {
        cases.tell(
                recalled.key(),
                Messages.LETTER_RECALLED,
                Map.of(Variables.AFTER_VOIDING, recalled.cause().after().name()));
    }

    @EventListener
    void on(TransferFact.LetterVoided voided) {
        cases.tell(voided.key(), Messages.LETTER_VOIDED);
    }

    /** The receipt is awaited from now on, not from the day the letter would have run out. */
    @EventListener
    void on(TransferFact.LetterReceived received) {
        cases.retime(received.key(), "receiptDue", TransferClock.morningAfter(received.receiptDueOn()));
    }

    @EventListener
    void on(TransferFact.LetterResumed resumed) {
        cases.tell(resumed.key(), Messages.LETTER_RECEIVED);
    }

    @EventListener
    void on(TransferFact.LetterReturned returned) {
        if (!returned.atDesk()) {
            cases.tell(returned.key(), Messages.LETTER_RETURNED);
        }
    }

    @EventListener
    void on(TransferFact.ReceiptReturned receipt) {
        cases.tell(receipt.key(), Messages.RECEIPT_RETURNED);
    }

    @EventListener
    void on(TransferFact.MembershipNotRecognized refused) {
        cases.tell(refused.key(), Messages.MEMBER_NOT_RECOGNIZED);
    }

    @EventListener
    void on(TransferFact.ReleaseCancelled cancelled) {
        cases.tell(cancelled.key(), Messages.RELEASE_CANCELLED);
    }
}
