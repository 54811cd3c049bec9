package org.zhibu.transfer;

import io.hypersistence.tsid.TSID;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.zhibu.kernel.Actor;
import org.zhibu.kernel.Fact;
import org.zhibu.kernel.NotAllowed;
import org.zhibu.kernel.OrganizationCode;
import org.zhibu.kernel.PersonId;
import org.zhibu.kernel.RuleViolation;

/**
 * One letter, as the receiving side keeps it, until the person has arrived or the letter is dead.
 *
 * <p>Once it has answered that a letter is accepted, returned or void it never changes its mind, and says the same again
 * whenever it is asked: the issuer relies on that.
 */
@Entity
@Table(name = "transfer_admission")
class TransferAdmission {

    @Id
    private long id;

    /** The business key: the letter's number, or our own register number for a letter on paper. */
    private String letter;

    /** Who is to get the answers; nobody for a letter on paper. */
    private @Nullable String fromDeployment;

    private @Nullable String paperNumber;
    private @Nullable String issuerName;
    private @Nullable String originName;
    private @Nullable String contactPhone;
    private @Nullable PersonId person;
    private @Nullable OrganizationCode committee;
    private @Nullable OrganizationCode branch;
    private @Nullable String wishedBranch;
    private String path;

    /** Probationary until then; nothing for a full member. */
    private @Nullable LocalDate probationUntil;

    private @Nullable LocalDate joinedOn;
    private @Nullable LocalDate convertedOn;
    private @Nullable LocalDate issuedOn;
    private @Nullable LocalDate validUntil;
    private @Nullable YearMonth duesPaidThrough;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private TransferState state;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Shelf shelf;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private @Nullable ReturnReason returnReason;

    private @Nullable LocalDate receivedOn;
    private @Nullable LocalDate endedOn;
    private @Nullable String handler;
    private @Nullable String handlerPhone;
    private Instant arrivedAt;

    @Version
    private @Nullable Long version;

    @ElementCollection
    @CollectionTable(name = "transfer_admission_entry", joinColumns = @JoinColumn(name = "admission_id"))
    @OrderColumn(name = "seq_no")
    private List<TransferEntry> entries = new ArrayList<>();

    @Transient
    private final List<Fact> facts = new ArrayList<>();

    @Transient
    private final List<Outgoing> mail = new ArrayList<>();

    static TransferAdmission arrive(String letter, Incoming incoming, Deed deed) {
        var admission = blank(letter, incoming.fromDeployment(), deed);
        admission.paperNumber = incoming.paperNumber();
        admission.issuerName = incoming.issuerName();
        admission.originName = incoming.originName();
        admission.contactPhone = incoming.contactPhone();
        admission.person = incoming.person();
        admission.committee = incoming.committee();
        admission.wishedBranch = incoming.wishedBranch();
        admission.path = incoming.path();
        admission.joinedOn = incoming.joinedOn();
        admission.convertedOn = incoming.convertedOn();
        admission.probationUntil = incoming.probationUntil();
        admission.issuedOn = incoming.issuedOn();
        admission.validUntil = incoming.validUntil();
        admission.duesPaidThrough = incoming.duesPaidThrough();
        incoming.history().forEach(line -> admission.write(line, deed));
        admission.become(TransferState.IN_TRANSIT);
        if (incoming.fromDeployment() != null) {
            admission.facts.add(new TransferFact.LetterArrived(letter, incoming.committee()));
        }
        return admission;
    }

    /** The request to void a letter may overtake the letter: it must find a closed door when it comes. */
    static TransferAdmission voidedBeforeArrival(
            String letter, String fromDeployment, Wire.VoidingAsked asked, Deed deed) {
        var admission = blank(letter, fromDeployment, deed);
        admission.become(TransferState.VOIDED);
        admission.endedOn = deed.today();
        admission.write(asked.line(), deed);
        admission.write(TransferEvent.LETTER_VOIDED, deed.today(), null, null, deed);
        admission.tell(Wire.LETTER_VOIDED, new Wire.LetterVoided(admission.lastLine()));
        return admission;
    }

    /** A letter that nobody here can take in goes back at once. */
    static TransferAdmission refused(
            String letter,
            String fromDeployment,
            List<TimelineLine> history,
            ReturnReason reason,
            String why,
            Deed deed) {
        var admission = blank(letter, fromDeployment, deed);
        history.forEach(line -> admission.write(line, deed));
        admission.become(TransferState.IN_TRANSIT);
        admission.returnIt(reason, why, deed.today(), null, deed);
        return admission;
    }

    private static TransferAdmission blank(String letter, @Nullable String fromDeployment, Deed deed) {
        var admission = new TransferAdmission();
        admission.id = TSID.Factory.getTsid().toLong();
        admission.letter = letter;
        admission.fromDeployment = fromDeployment;
        admission.path = "";
        admission.arrivedAt = deed.at();
        return admission;
    }

    void receive(LocalDate on, String committeeName, @Nullable String opinion, Deed deed) {
        requireOthersHands(deed.actor());
        require(TransferState.IN_TRANSIT);
        receivedOn = on;
        write(TransferEvent.LETTER_RECEIVED, on, committeeName, opinion, deed);
        become(TransferState.RECEIVED);
        tell(Wire.LETTER_RECEIVED, new Wire.LetterReceived(on, state, entries.size(), lastLine()));
    }

    /** Only the department may refuse to recognize a probationary membership, never committee or branch (2026, article 34). */
    void doubt(LocalDate on, String committeeName, String opinion, Deed deed) {
        if (probationUntil == null) {
            throw new RuleViolation("recognition-of-probation-only", "正式党员的党籍不适用不予承认的程序", "对材料有疑问的，请写明原因退回");
        }
        receive(on, committeeName, null, deed);
        write(TransferEvent.RECOGNITION_DOUBTED, on, committeeName, opinion, deed);
        become(TransferState.DOUBTED);
        report();
    }

    void recognize(RecognitionDecision form, String departmentName, Deed deed) {
        requireOthersHands(deed.actor());
        require(TransferState.DOUBTED);
        if (form.outcome() == RecognitionDecision.Answer.RECOGNIZED) {
            write(TransferEvent.RECOGNIZED, form.occurredOn(), departmentName, form.decision(), deed);
            become(TransferState.RECEIVED);
            report();
            return;
        }
        write(TransferEvent.NOT_RECOGNIZED, form.occurredOn(), departmentName, form.decision(), deed);
        end(TransferState.NOT_RECOGNIZED, form.occurredOn());
        tell(Wire.MEMBER_NOT_RECOGNIZED, new Wire.MemberNotRecognized(form.occurredOn(), lastLine()));
    }

    void assign(
            OrganizationCode to,
            String branchName,
            String branchPath,
            LocalDate on,
            @Nullable String opinion,
            Deed deed) {
        requireOthersHands(deed.actor());
        require(TransferState.RECEIVED);
        branch = to;
        path = branchPath;
        write(TransferEvent.BRANCH_ASSIGNED, on, branchName, opinion, deed);
        become(TransferState.ASSIGNED);
        report();
    }

    void sendBackToCommittee(LocalDate on, String branchName, @Nullable String why, Deed deed) {
        requireOthersHands(deed.actor());
        require(TransferState.ASSIGNED);
        if (why == null || why.isBlank()) {
            throw needsReason("没有写明退回的理由");
        }
        branch = null;
        write(TransferEvent.BRANCH_SENT_BACK, on, branchName, why, deed);
        become(TransferState.RECEIVED);
        report();
    }

    /** The person is here. The receipt goes straight to the issuer. */
    void accept(ArrivalConfirmation form, String branchName, String committeeName, Deed deed) {
        requireOthersHands(deed.actor());
        require(TransferState.ASSIGNED);
        handler = form.handler();
        handlerPhone = form.phone();
        write(TransferEvent.ARRIVED, form.occurredOn(), branchName, form.opinion(), deed);
        end(TransferState.ACCEPTED, form.occurredOn());
        facts.add(new TransferFact.MemberArrived(
                letter, bearer(), branch(), form.occurredOn(), duesPaidThrough, deed.actor()));
        tell(
                Wire.RECEIPT_RETURNED,
                new Wire.ReceiptReturned(
                        new Receipt(
                                form.occurredOn(),
                                committeeName,
                                branch().value(),
                                branchName,
                                handler,
                                handlerPhone,
                                null),
                        lastLine()));
    }

    void returnIt(ReturnReason reason, @Nullable String note, LocalDate on, @Nullable String committeeName, Deed deed) {
        requireOthersHands(deed.actor());
        if (state != TransferState.IN_TRANSIT && state != TransferState.RECEIVED) {
            throw notDue();
        }
        if (reason == ReturnReason.OTHER && (note == null || note.isBlank())) {
            throw needsReason("退回原因选择“其他”的，须写明具体原因");
        }
        returnReason = reason;
        write(
                TransferEvent.LETTER_RETURNED,
                on,
                committeeName,
                note == null || note.isBlank() ? reason.label() : reason.label() + "：" + note,
                deed);
        end(TransferState.RETURNED, on);
        tell(Wire.LETTER_RETURNED, new Wire.LetterReturned(reason, note, lastLine()));
    }

    /** The issuer wants the letter dead. What was answered for good is answered again; otherwise it dies here and now. */
    void voidOnRequest(Wire.VoidingAsked asked, Deed deed) {
        if (state.ended() || state == TransferState.RETURNED) {
            repeatLastAnswer();
            return;
        }
        if (asked.cause() == VoidCause.EXPIRED && receivedInTime()) {
            tell(
                    Wire.LETTER_RECEIVED,
                    new Wire.LetterReceived(
                            Objects.requireNonNull(receivedOn),
                            state,
                            entries.size(),
                            line(TransferEvent.LETTER_RECEIVED)));
            return;
        }
        write(asked.line(), deed);
        write(TransferEvent.LETTER_VOIDED, deed.today(), null, null, deed);
        end(TransferState.VOIDED, deed.today());
        tell(Wire.LETTER_VOIDED, new Wire.LetterVoided(lastLine()));
        facts.add(new TransferFact.ArrivalVoided(letter));
    }

    private boolean receivedInTime() {
        return receivedOn != null && validUntil != null && !receivedOn.isAfter(validUntil);
    }

    /** The issuer asks because it has not seen the answer, or saw it after asking. */
    void repeatLastAnswer() {
        switch (state) {
            case ACCEPTED ->
                tell(
                        Wire.RECEIPT_RETURNED,
                        new Wire.ReceiptReturned(
                                new Receipt(
                                        Objects.requireNonNull(endedOn),
                                        null,
                                        branch().value(),
                                        line(TransferEvent.ARRIVED).place(),
                                        handler,
                                        handlerPhone,
                                        null),
                                line(TransferEvent.ARRIVED)));
            case RETURNED ->
                tell(
                        Wire.LETTER_RETURNED,
                        new Wire.LetterReturned(
                                Objects.requireNonNull(returnReason), null, line(TransferEvent.LETTER_RETURNED)));
            case NOT_RECOGNIZED ->
                tell(
                        Wire.MEMBER_NOT_RECOGNIZED,
                        new Wire.MemberNotRecognized(
                                Objects.requireNonNull(endedOn), line(TransferEvent.NOT_RECOGNIZED)));
            case VOIDED -> tell(Wire.LETTER_VOIDED, new Wire.LetterVoided(line(TransferEvent.LETTER_VOIDED)));
            default -> {}
        }
    }

    /** A limit of ours passed; said once. */
    void warn(TransferEvent event, LocalDate limit, Deed deed) {
        if (saidOrOver(event)) {
            return;
        }
        write(event, deed.today(), null, null, deed);
        report();
        shelf = Shelf.OVERDUE;
        facts.add(new TransferFact.WarningRaised(letter, committee(), event, limit));
    }

    /** A limit that the issuer watches, as it wrote. */
    void warned(TimelineLine line, Deed deed) {
        if (!saidOrOver(line.event())) {
            write(line, deed);
        }
    }

    private boolean saidOrOver(TransferEvent event) {
        return state.ended() || timeline().stream().anyMatch(line -> line.event() == event);
    }

    private void become(TransferState next) {
        state = next;
        shelf = next == TransferState.RETURNED ? Shelf.CLOSED : next.shelf();
    }

    private void end(TransferState how, LocalDate on) {
        become(how);
        endedOn = on;
    }

    private void require(TransferState due) {
        if (state != due) {
            throw notDue();
        }
    }

    private RuleViolation notDue() {
        return new RuleViolation("transfer-step-not-due", "转接现为“%s”，不能办理此项".formatted(state.label()), "请刷新后查看转接进度");
    }

    private static RuleViolation needsReason(String message) {
        return new RuleViolation("refusal-has-a-reason", "《中国共产党党员教育管理工作条例》第二十五条", message, "无正当理由不得拒绝接收，请写明理由");
    }

    void requireOthersHands(Actor actor) {
        if (person != null && person.equals(actor.person())) {
            throw new NotAllowed("本人不得办理自己的组织关系转接，请由其他党务工作者办理");
        }
    }

    /** Lets the issuer know how far the letter has come. */
    private void report() {
        tell(Wire.PROGRESS_REPORTED, new Wire.ProgressReported(state, entries.size(), lastLine()));
    }

    private void tell(String kind, Object body) {
        if (fromDeployment != null) {
            mail.add(new Outgoing(kind, letter, body));
        }
    }

    private void write(TransferEvent event, LocalDate on, @Nullable String place, @Nullable String note, Deed deed) {
        write(new TimelineLine(event, on, letter, place, note), deed);
    }

    private void write(TimelineLine line, Deed deed) {
        entries.add(TransferEntry.of(line, deed));
    }

    private TimelineLine lastLine() {
        return entries.get(entries.size() - 1).line();
    }

    private TimelineLine line(TransferEvent event) {
        return timeline().stream()
                .filter(line -> line.event() == event)
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> new IllegalStateException("No " + event + " on the timeline of " + letter));
    }

    List<TimelineLine> timeline() {
        return entries.stream().map(TransferEntry::line).toList();
    }

    /** The facts since the last call. */
    List<Fact> news() {
        var fresh = List.copyOf(facts);
        facts.clear();
        return fresh;
    }

    /** The messages to send since the last call. */
    List<Outgoing> mail() {
        var fresh = List.copyOf(mail);
        mail.clear();
        return fresh;
    }

    long id() {
        return id;
    }

    String letter() {
        return letter;
    }

    @Nullable
    String fromDeployment() {
        return fromDeployment;
    }

    @Nullable
    String paperNumber() {
        return paperNumber;
    }

    String issuerName() {
        return Objects.requireNonNullElse(issuerName, "");
    }

    String originName() {
        return Objects.requireNonNullElse(originName, "");
    }

    @Nullable
    String contactPhone() {
        return contactPhone;
    }

    /** Whom the letter is about; a letter that was refused or voided before it arrived has nobody. */
    PersonId bearer() {
        return Objects.requireNonNull(person, letter);
    }

    OrganizationCode committee() {
        return Objects.requireNonNull(committee, letter);
    }

    OrganizationCode branch() {
        return Objects.requireNonNull(branch, letter);
    }

    @Nullable
    OrganizationCode assignedBranch() {
        return branch;
    }

    @Nullable
    PersonId person() {
        return person;
    }

    @Nullable
    String wishedBranch() {
        return wishedBranch;
    }

    String path() {
        return path;
    }

    boolean probationary() {
        return probationUntil != null;
    }

    @Nullable
    LocalDate probationUntil() {
        return probationUntil;
    }

    @Nullable
    LocalDate joinedOn() {
        return joinedOn;
    }

    @Nullable
    LocalDate convertedOn() {
        return convertedOn;
    }

    @Nullable
    LocalDate issuedOn() {
        return issuedOn;
    }

    LocalDate validUntil() {
        return Objects.requireNonNull(validUntil, letter);
    }

    @Nullable
    YearMonth duesPaidThrough() {
        return duesPaidThrough;
    }

    TransferState state() {
        return state;
    }

    Shelf shelf() {
        return shelf;
    }

    @Nullable
    LocalDate receivedOn() {
        return receivedOn;
    }

    @Nullable
    LocalDate endedOn() {
        return endedOn;
    }

    Instant arrivedAt() {
        return arrivedAt;
    }

    TransferAdmission() {
        // for JPA
    }
}
