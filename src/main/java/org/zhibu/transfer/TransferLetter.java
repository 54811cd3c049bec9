package org.zhibu.transfer;

import io.hypersistence.tsid.TSID;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.zhibu.kernel.OrganizationCode;
import org.zhibu.rules.WorkingDays;

/** A letter as it stands in the issuer's stub book; voided numbers stay there. */
@Entity
@Table(name = "transfer_letter")
class TransferLetter {

    @Id
    private long id;

    private String number;
    private OrganizationCode issuer;
    private int issuedYear;
    private int seqNo;
    private LocalDate issuedOn;
    private int validityDays;
    private LocalDate validUntil;
    private String addressee;
    private @Nullable String contactPhone;

    /** Unguessable; it opens the page that tells number, validity and state to whoever holds the paper. */
    private String token;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private LetterState state;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private @Nullable VoidCause voidCause;

    /** The latest step on the other side that we know of, and how far it brought the letter. */
    private int heardStep;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private TransferState heardState;

    private @Nullable LocalDate receivedOn;
    private @Nullable LocalDate receiptDueOn;
    private @Nullable LocalDate endedOn;
    private @Nullable String receivingBranch;
    private @Nullable String handler;
    private @Nullable String handlerPhone;
    private @Nullable String scanNumber;

    static TransferLetter issue(
            LetterNumber number, LocalDate on, int validityDays, LocalDate validUntil, String addressee, String token) {
        var letter = new TransferLetter();
        letter.id = TSID.Factory.getTsid().toLong();
        letter.number = number.toString();
        letter.issuer = number.committee();
        letter.issuedYear = number.year();
        letter.seqNo = number.sequence();
        letter.issuedOn = on;
        letter.validityDays = validityDays;
        letter.validUntil = validUntil;
        letter.addressee = addressee;
        letter.token = token;
        letter.state = LetterState.ISSUED;
        letter.heardState = TransferState.IN_TRANSIT;
        return letter;
    }

    TransferLetter reachedAt(@Nullable String phone) {
        contactPhone = phone;
        return this;
    }

    /** The receiving committee has it; the receipt is awaited from now on. */
    void received(LocalDate on, LocalDate receiptDue) {
        state = LetterState.RECEIVED;
        receivedOn = on;
        receiptDueOn = receiptDue;
        voidCause = null;
    }

    /** Takes note of a report, unless a later one is known. */
    void hear(TransferState there, int step) {
        if (step > heardStep) {
            heardStep = step;
            heardState = there;
        }
    }

    void askVoiding(VoidCause why) {
        state = LetterState.VOIDING;
        voidCause = why;
    }

    void end(LetterState how, LocalDate on) {
        state = how;
        endedOn = on;
    }

    void accepted(Receipt receipt) {
        end(LetterState.ACCEPTED, receipt.acceptedOn());
        receivingBranch = receipt.branchName();
        handler = receipt.handler();
        handlerPhone = receipt.phone();
        scanNumber = receipt.scanNumber();
    }

    boolean expiredOn(LocalDate day) {
        return state == LetterState.ISSUED && day.isAfter(validUntil);
    }

    /** When the receipt should be back: counted from reception, or, as long as nothing is known of that, from the last day. */
    LocalDate receiptDue(WorkingDays calendar, int workingDays) {
        return receiptDueOn != null ? receiptDueOn : calendar.lastDay(validUntil.plusDays(1), workingDays);
    }

    LetterView view() {
        return new LetterView(
                number,
                state,
                issuedOn,
                validityDays,
                validUntil,
                addressee,
                receivedOn,
                endedOn,
                voidCause == null ? null : voidCause.label(),
                receivingBranch,
                handler,
                handlerPhone,
                scanNumber);
    }

    String number() {
        return number;
    }

    LetterState state() {
        return state;
    }

    TransferState heardState() {
        return heardState;
    }

    @Nullable
    VoidCause voidCause() {
        return voidCause;
    }

    LocalDate issuedOn() {
        return issuedOn;
    }

    int validityDays() {
        return validityDays;
    }

    LocalDate validUntil() {
        return validUntil;
    }

    String addressee() {
        return addressee;
    }

    @Nullable
    String contactPhone() {
        return contactPhone;
    }

    String token() {
        return token;
    }

    TransferLetter() {
        // for JPA
    }
}
