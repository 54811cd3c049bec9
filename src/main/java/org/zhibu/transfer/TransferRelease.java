package org.zhibu.transfer;

import io.hypersistence.tsid.TSID;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.zhibu.kernel.Actor;
import org.zhibu.kernel.Fact;
import org.zhibu.kernel.NotAllowed;
import org.zhibu.kernel.NotFound;
import org.zhibu.kernel.OrganizationCode;
import org.zhibu.kernel.PersonId;
import org.zhibu.kernel.RuleViolation;
import org.zhibu.member.PersonCategory;

/**
 * One person's leaving, as the origin keeps it: the request, the stub book of its letters and what the other side answered.
 *
 * <p>Only one letter is alive at a time. A letter whose voiding was asked for stays alive until the other side says that it is
 * dead, so that no second letter can ever lead to a second arrival.
 */
@Entity
@Table(name = "transfer_release")
class TransferRelease {

    @Id
    private long id;

    private String number;
    private @Nullable String batch;
    private PersonId person;

    /** The person while the transfer is open; unique, so that nobody leaves twice at once. */
    private @Nullable PersonId livePerson;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private PersonCategory category;

    private OrganizationCode branch;
    private OrganizationCode committee;
    private String path;

    @Embedded
    private Destination destination;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private TransferCause cause;

    private LocalDate leavingOn;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private TransferState state;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Shelf shelf = Shelf.OPEN;

    private @Nullable YearMonth duesPaidThrough;

    /** The last day of the latest letter, repeated here for lists. */
    private @Nullable LocalDate validUntil;

    /** The business key of the process; it follows the letters once one has been sent. */
    private String processKey;

    private Instant openedAt;
    private @Nullable LocalDate endedOn;

    @Version
    private @Nullable Long version;

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "release_id", nullable = false, updatable = false)
    @OrderBy("id")
    private List<TransferLetter> letters = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "transfer_release_entry", joinColumns = @JoinColumn(name = "release_id"))
    @OrderColumn(name = "seq_no")
    private List<TransferEntry> entries = new ArrayList<>();

    @Transient
    private final List<Fact> facts = new ArrayList<>();

    @Transient
    private final List<Outgoing> mail = new ArrayList<>();

    static TransferRelease request(
            String number,
            @Nullable String batch,
            Leaver leaver,
            Destination destination,
            TransferRequest form,
            boolean atDesk,
            Deed deed) {
        var release = new TransferRelease();
        release.id = TSID.Factory.getTsid().toLong();
        release.number = number;
        release.batch = batch;
        release.person = leaver.person();
        release.livePerson = leaver.person();
        release.category = leaver.category();
        release.branch = leaver.branch();
        release.committee = leaver.committee();
        release.path = leaver.path();
        release.destination = destination;
        release.cause = form.cause();
        release.leavingOn = form.leavingOn();
        release.processKey = number;
        release.openedAt = deed.at();
        release.write(TransferEvent.REQUESTED, deed.today(), leaver.branchName(), form.note(), deed);
        release.become(TransferState.REQUESTED);
        release.facts.add(new TransferFact.Requested(number, leaver.person(), leaver.branch(), atDesk, deed.actor()));
        return release;
    }

    /** The branch has settled what it can settle and lets the member go, or does not. */
    void confirm(ReleaseConfirmation form, String branchName, Deed deed) {
        requireOthersHands(deed.actor());
        require(TransferState.REQUESTED);
        if (form.outcome() == ReleaseConfirmation.Answer.DECLINED) {
            requireText(form.opinion(), "没有写明不同意转出的理由", "无正当理由不得拒绝转出，请写明理由");
            write(TransferEvent.DECLINED, form.occurredOn(), null, form.opinion(), deed);
            end(TransferState.DECLINED, form.occurredOn());
            return;
        }
        if (category.member() && form.duesPaidThrough() == null) {
            throw new RuleViolation("dues-month-stated", "没有填写党费交至月份", "请按党费收据填写，例如2026-06");
        }
        duesPaidThrough = form.duesPaidThrough();
        write(TransferEvent.CONFIRMED, form.occurredOn(), null, together(form.opinion(), form.reason()), deed);
        become(TransferState.CONFIRMED);
    }

    void approveAdjustment(AdjustmentApproval form, String committeeName, Deed deed) {
        requireOthersHands(deed.actor());
        require(TransferState.CONFIRMED);
        if (form.outcome() == AdjustmentApproval.Answer.RETURNED) {
            sendBack(form.occurredOn(), committeeName, form.opinion(), deed);
            return;
        }
        write(TransferEvent.ADJUSTMENT_APPROVED, form.occurredOn(), committeeName, form.opinion(), deed);
        become(TransferState.ADJUSTING);
    }

    /** True when the person has come, so that the membership record switches branch now. */
    boolean confirmAdjustment(AdjustmentArrival form, String branchName, Deed deed) {
        requireOthersHands(deed.actor());
        require(TransferState.ADJUSTING);
        if (form.outcome() == AdjustmentArrival.Answer.RETURNED) {
            requireText(form.opinion(), "没有写明退回的理由", "无正当理由不得拒绝接收，请写明理由");
            write(TransferEvent.BRANCH_SENT_BACK, form.occurredOn(), branchName, form.opinion(), deed);
            become(TransferState.CONFIRMED);
            return false;
        }
        write(TransferEvent.ARRIVED, form.occurredOn(), branchName, form.opinion(), deed);
        end(TransferState.ACCEPTED, form.occurredOn());
        return true;
    }

    void sendBack(LocalDate on, String committeeName, @Nullable String why, Deed deed) {
        requireOthersHands(deed.actor());
        require(TransferState.CONFIRMED);
        requireText(why, "没有写明退回党支部的理由", "请写明需要补正的内容");
        write(TransferEvent.SENT_BACK, on, committeeName, why, deed);
        become(TransferState.REQUESTED);
    }

    void redirect(Destination elsewhere) {
        require(TransferState.CONFIRMED);
        if (elsewhere.withinCommittee()) {
            throw new RuleViolation("letter-leaves-the-committee", "同一党委内部的调整不开具介绍信", "请退回党支部，重新提出内部调整");
        }
        destination = elsewhere;
    }

    /** Writes a new letter into the stub book; the one before it is dead by now. */
    void issue(TransferLetter letter, String committeeName, @Nullable String opinion, Deed deed) {
        requireOthersHands(deed.actor());
        require(TransferState.CONFIRMED);
        letters.add(letter);
        validUntil = letter.validUntil();
        write(TransferEvent.LETTER_ISSUED, letter.issuedOn(), committeeName, opinion, deed);
        become(TransferState.IN_TRANSIT);
        facts.add(new TransferFact.LetterIssued(
                processKey, letter.number(), person, committee, letter.issuedOn(), deed.actor()));
    }

    /** Hands the letter to the post, once; from now on the process goes by its number. */
    void dispatch(Wire.Bearer bearer, String issuerName, String originName) {
        var letter = currentLetter();
        if (processKey.equals(letter.number())) {
            return;
        }
        processKey = letter.number();
        if (!destination.onPaper()) {
            mail.add(new Outgoing(
                    Wire.LETTER_ISSUED,
                    letter.number(),
                    new Wire.LetterIssued(
                            issuerName,
                            originName,
                            String.valueOf(destination.committee()),
                            destination.branch(),
                            bearer,
                            cause,
                            letter.issuedOn(),
                            letter.validityDays(),
                            letter.validUntil(),
                            duesPaidThrough,
                            letter.contactPhone(),
                            letters.size() > 1 ? letters.get(letters.size() - 2).number() : null,
                            timeline())));
        }
    }

    /** Takes the letter out of circulation; a letter on paper is dead at once, any other when the other side says so. */
    void recall(VoidCause why, LocalDate on, @Nullable String note, Deed deed) {
        requireOthersHands(deed.actor());
        var letter = currentLetter();
        if (letter.state() != LetterState.ISSUED && letter.state() != LetterState.RECEIVED) {
            throw new RuleViolation(
                    "letter-out", "介绍信%s，不能撤回或者作废".formatted(letter.state().label()), "请刷新后查看转接进度");
        }
        letter.askVoiding(why);
        write(
                why == VoidCause.EXPIRED ? TransferEvent.LETTER_EXPIRED : TransferEvent.VOIDING_ASKED,
                on,
                null,
                together(why.label(), note),
                deed);
        become(TransferState.VOIDING);
        facts.add(new TransferFact.LetterRecalled(processKey, why, deed.actor()));
        if (destination.onPaper()) {
            voided(letter.number(), line(TransferEvent.LETTER_VOIDED, on, null, null), deed);
        } else {
            mail.add(new Outgoing(Wire.VOIDING_ASKED, letter.number(), new Wire.VoidingAsked(why, lastLine())));
        }
    }

    /** Asked on the day after the last day: nothing happens to a letter that has been received in time. */
    void expire(LocalDate today, Deed deed) {
        if (letter().filter(letter -> letter.expiredOn(today)).isPresent()) {
            recall(VoidCause.EXPIRED, today, null, deed);
        }
    }

    void explainExpiry(ExpiryExplanation form, Deed deed) {
        requireOthersHands(deed.actor());
        require(TransferState.EXPIRED);
        write(
                TransferEvent.EXPIRY_EXPLAINED,
                form.occurredOn(),
                null,
                form.cause().label() + "：" + form.explanation(),
                deed);
        if (form.outcome() == ExpiryExplanation.Answer.REISSUE) {
            become(TransferState.CONFIRMED);
        } else {
            end(TransferState.LAPSED, form.occurredOn());
        }
    }

    void reportInterruptedLife(LocalDate since) {
        facts.add(new TransferFact.LifeInterrupted(processKey, person, branch, since));
    }

    void handleReturn(ReturnHandling form, String committeeName, Deed deed) {
        requireOthersHands(deed.actor());
        require(TransferState.RETURNED);
        write(
                TransferEvent.RETURN_HANDLED,
                form.occurredOn(),
                committeeName,
                together(form.outcome().label(), form.explanation()),
                deed);
        switch (form.outcome()) {
            case CORRECT -> become(TransferState.CONFIRMED);
            case DISPUTE -> {
                requireText(form.explanation(), "没有写明争议的理由", "请写明为什么不同意对方退回");
                become(TransferState.DISPUTED);
            }
            case WITHDRAW -> end(TransferState.WITHDRAWN, form.occurredOn());
        }
    }

    void decideDispute(DisputeDecision form, String departmentName, Deed deed) {
        requireOthersHands(deed.actor());
        require(TransferState.DISPUTED);
        write(TransferEvent.DISPUTE_DECIDED, form.occurredOn(), departmentName, form.decision(), deed);
        if (form.outcome() == DisputeDecision.Answer.TRANSFER) {
            become(TransferState.CONFIRMED);
        } else {
            end(TransferState.KEPT, form.occurredOn());
        }
    }

    /** The reason for leaving is gone: the person died or left the Party. */
    void cancel(LocalDate on, Deed deed) {
        if (state.ended()) {
            return;
        }
        if (letter().filter(letter -> letter.state().live()).isPresent()) {
            if (state != TransferState.VOIDING) {
                recall(VoidCause.WITHDRAWN, on, "因党籍变动", deed);
            }
            return;
        }
        write(TransferEvent.CANCELLED, on, null, null, deed);
        end(TransferState.CANCELLED, on);
        facts.add(new TransferFact.ReleaseCancelled(processKey));
    }

    // What the other side answers. It may come twice, late, or out of order.

    void received(String letterNumber, Wire.LetterReceived report, LocalDate receiptDue, Deed deed) {
        var letter = liveLetter(letterNumber);
        if (letter == null) {
            return;
        }
        if (letter.state() == LetterState.RECEIVED) {
            follow(letter, report.state(), report.step());
            return;
        }
        var resumed = letter.state() == LetterState.VOIDING;
        if (resumed
                && (letter.voidCause() != VoidCause.EXPIRED
                        || report.receivedOn().isAfter(letter.validUntil()))) {
            return;
        }
        letter.received(report.receivedOn(), receiptDue);
        write(report.line(), deed);
        letter.hear(report.state(), report.step());
        become(letter.heardState());
        facts.add(
                resumed
                        ? new TransferFact.LetterResumed(processKey)
                        : new TransferFact.LetterReceived(processKey, receiptDue));
    }

    void progressed(String letterNumber, Wire.ProgressReported report, Deed deed) {
        var letter = liveLetter(letterNumber);
        if (letter != null) {
            write(report.line(), deed);
            follow(letter, report.state(), report.step());
        }
    }

    /** Reports may overtake each other; only the latest says where the letter is. */
    private void follow(TransferLetter letter, TransferState there, int step) {
        letter.hear(there, step);
        if (letter.state() != LetterState.VOIDING) {
            become(letter.heardState());
        }
    }

    /** A letter that comes back is dead, whether or not its voiding had been asked for. */
    void returned(String letterNumber, ReturnReason reason, TimelineLine line, Deed deed) {
        var letter = liveLetter(letterNumber);
        if (letter == null) {
            return;
        }
        var asked = letter.state() == LetterState.VOIDING ? letter.voidCause() : null;
        letter.end(LetterState.RETURNED, line.on());
        write(line, deed);
        if (asked == null) {
            become(TransferState.RETURNED);
            facts.add(new TransferFact.LetterReturned(processKey, reason, destination.onPaper()));
        } else {
            goOnAfter(asked, line.on());
        }
    }

    void voided(String letterNumber, TimelineLine line, Deed deed) {
        var letter = liveLetter(letterNumber);
        if (letter == null || letter.state() != LetterState.VOIDING || letter.voidCause() == null) {
            return;
        }
        letter.end(LetterState.VOIDED, line.on());
        write(line, deed);
        goOnAfter(letter.voidCause(), line.on());
    }

    private void goOnAfter(VoidCause why, LocalDate on) {
        switch (why.after()) {
            case EXPLAIN -> become(TransferState.EXPIRED);
            case REISSUE -> become(TransferState.CONFIRMED);
            case WITHDRAW -> end(TransferState.WITHDRAWN, on);
        }
        facts.add(new TransferFact.LetterVoided(processKey));
    }

    /** True when this is news: then the origin's responsibility ends here. An arrival counts even if voiding had been asked for. */
    boolean accepted(String letterNumber, Receipt receipt, TimelineLine line, Deed deed) {
        var letter = liveLetter(letterNumber);
        if (letter == null) {
            return false;
        }
        letter.accepted(receipt);
        write(line, deed);
        end(TransferState.ACCEPTED, receipt.acceptedOn());
        facts.add(new TransferFact.ReceiptReturned(processKey, person, receipt.acceptedOn()));
        return true;
    }

    /** True when this is news. */
    boolean notRecognized(String letterNumber, LocalDate on, TimelineLine line, Deed deed) {
        var letter = liveLetter(letterNumber);
        if (letter == null) {
            return false;
        }
        letter.end(LetterState.NOT_RECOGNIZED, on);
        write(line, deed);
        end(TransferState.NOT_RECOGNIZED, on);
        facts.add(new TransferFact.MembershipNotRecognized(processKey, person, on));
        return true;
    }

    /** A limit drew near or passed; said once per letter. */
    void warn(TransferEvent event, LocalDate limit, Deed deed) {
        var letter = currentLetter();
        if (!letter.state().live() || warned(event, letter.number())) {
            return;
        }
        write(event, deed.today(), null, null, deed);
        if (!destination.onPaper()) {
            mail.add(new Outgoing(Wire.LIMIT_WARNED, letter.number(), new Wire.LimitWarned(lastLine())));
        }
        if (event == TransferEvent.RECEIPT_OVERDUE) {
            shelf = Shelf.OVERDUE;
        }
        facts.add(new TransferFact.WarningRaised(processKey, committee, event, limit));
    }

    private boolean warned(TransferEvent event, String letter) {
        return timeline().stream().anyMatch(line -> line.event() == event && letter.equals(line.letter()));
    }

    private void become(TransferState next) {
        state = next;
        shelf = shelfFor(next);
    }

    /** A receipt that is overdue stays so until it is there. */
    private Shelf shelfFor(TransferState next) {
        if (next == TransferState.VOIDING && currentLetter().voidCause() == VoidCause.EXPIRED) {
            return Shelf.EXPIRED;
        }
        return next.shelf() == Shelf.IN_TRANSIT && shelf == Shelf.OVERDUE ? Shelf.OVERDUE : next.shelf();
    }

    private void end(TransferState how, LocalDate on) {
        become(how);
        livePerson = null;
        endedOn = on;
    }

    private void require(TransferState due) {
        if (state != due) {
            throw new RuleViolation("transfer-step-not-due", "转接现为“%s”，不能办理此项".formatted(state.label()), "请刷新后查看转接进度");
        }
    }

    /** Nobody decides about their own transfer. */
    void requireOthersHands(Actor actor) {
        if (person.equals(actor.person())) {
            throw new NotAllowed("本人不得办理自己的组织关系转接，请由其他党务工作者办理");
        }
    }

    private static void requireText(@Nullable String text, String message, String remedy) {
        if (text == null || text.isBlank()) {
            throw new RuleViolation("refusal-has-a-reason", "《中国共产党党员教育管理工作条例》第二十五条", message, remedy);
        }
    }

    private void write(TransferEvent event, LocalDate on, @Nullable String place, @Nullable String note, Deed deed) {
        write(line(event, on, place, note), deed);
    }

    private void write(TimelineLine line, Deed deed) {
        entries.add(TransferEntry.of(line, deed));
    }

    private TimelineLine line(TransferEvent event, LocalDate on, @Nullable String place, @Nullable String note) {
        return new TimelineLine(event, on, letter().map(TransferLetter::number).orElse(null), place, note);
    }

    private TimelineLine lastLine() {
        return entries.get(entries.size() - 1).line();
    }

    private static @Nullable String together(@Nullable String first, @Nullable String second) {
        if (first == null || first.isBlank()) {
            return second;
        }
        return second == null || second.isBlank() ? first : first + "；" + second;
    }

    /** The letter of that number as long as it is alive; messages about a dead letter change nothing. */
    private @Nullable TransferLetter liveLetter(String letterNumber) {
        return letter().filter(letter ->
                        letter.number().equals(letterNumber) && letter.state().live())
                .orElse(null);
    }

    /** The latest letter. */
    Optional<TransferLetter> letter() {
        return letters.isEmpty() ? Optional.empty() : Optional.of(letters.get(letters.size() - 1));
    }

    TransferLetter currentLetter() {
        return letter().orElseThrow(() -> new RuleViolation("letter-issued", "还没有开具介绍信", "请先由党委开具介绍信"));
    }

    TransferLetter letter(String letterNumber) {
        return letters.stream()
                .filter(letter -> letter.number().equals(letterNumber))
                .findFirst()
                .orElseThrow(() -> new NotFound("没有编号为%s的介绍信".formatted(letterNumber)));
    }

    List<TransferLetter> letters() {
        return List.copyOf(letters);
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

    String number() {
        return number;
    }

    @Nullable
    String batch() {
        return batch;
    }

    PersonId person() {
        return person;
    }

    PersonCategory category() {
        return category;
    }

    OrganizationCode branch() {
        return branch;
    }

    OrganizationCode committee() {
        return committee;
    }

    String path() {
        return path;
    }

    Destination destination() {
        return destination;
    }

    TransferCause cause() {
        return cause;
    }

    LocalDate leavingOn() {
        return leavingOn;
    }

    TransferState state() {
        return state;
    }

    Shelf shelf() {
        return shelf;
    }

    @Nullable
    YearMonth duesPaidThrough() {
        return duesPaidThrough;
    }

    @Nullable
    LocalDate validUntil() {
        return validUntil;
    }

    String processKey() {
        return processKey;
    }

    long id() {
        return id;
    }

    @Nullable
    LocalDate endedOn() {
        return endedOn;
    }

    TransferRelease() {
        // for JPA
    }
}
