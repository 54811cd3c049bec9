package org.zhibu.development;

import io.hypersistence.tsid.TSID;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.zhibu.kernel.Actor;
import org.zhibu.kernel.Fact;
import org.zhibu.kernel.NotAllowed;
import org.zhibu.kernel.OrganizationCode;
import org.zhibu.kernel.PersonId;
import org.zhibu.kernel.Provenance;
import org.zhibu.kernel.RuleViolation;
import org.zhibu.rules.DevelopmentRules;
import org.zhibu.rules.Finding;
import org.zhibu.rules.LocalPractice;

/**
 * One person's way to membership: what was done and when.
 *
 * <p>It takes a step only from others than the person, only while it is open, only in its stage and only when the rules
 * allow it. It does not know that a process engine exists.
 */
@Entity
@Table(name = "dossier")
class Dossier {

    @Id
    private long id;

    private String number;
    private PersonId person;

    /** The person while the dossier is open; unique, so that nobody has two. */
    private @Nullable PersonId livePerson;

    private OrganizationCode branch;
    private OrganizationCode committee;
    private String path;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Stage stage;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private DossierStatus status;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private @Nullable Closing closing;

    private LocalDate appliedOn;
    private boolean onPaper;
    private boolean mobile;
    private @Nullable LocalDate cultivatedSince;
    private int monthsElsewhere;
    private @Nullable LocalDate movedOn;
    private @Nullable LocalDate endedOn;
    private Instant openedAt;

    @Version
    private @Nullable Long version;

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "dossier", nullable = false, updatable = false)
    @OrderBy("sequence")
    private List<StepRecord> records = new ArrayList<>();

    @Transient
    private final List<Fact> facts = new ArrayList<>();

    static Dossier open(
            String number, PersonId person, Place place, ApplicationLetter letter, boolean onPaper, Deed deed) {
        var dossier = new Dossier();
        dossier.id = TSID.Factory.getTsid().toLong();
        dossier.number = number;
        dossier.person = person;
        dossier.livePerson = person;
        dossier.settle(place);
        dossier.stage = Stage.APPLICATION;
        dossier.status = DossierStatus.OPEN;
        dossier.appliedOn = letter.occurredOn();
        dossier.onPaper = onPaper;
        dossier.mobile = letter.mobile();
        dossier.openedAt = deed.at();
        dossier.facts.add(
                new DossierFact.Opened(number, person, place.branch(), onPaper, letter.occurredOn(), deed.actor()));
        var late = onPaper && letter.occurredOn().isBefore(deed.today());
        dossier.add(
                Step.SUBMIT_APPLICATION,
                letter,
                Done.DONE,
                List.of(),
                late ? Provenance.BACKFILLED : Provenance.LIVE,
                deed);
        return dossier;
    }

    /**
     * Records a step, unless something stands in its way.
     *
     * @param previousOn the day of the step it rests on
     */
    StepRecord take(
            Step step, StepForm form, Enum<?> outcome, LocalDate previousOn, List<Finding> findings, Deed deed) {
        requireOthersHands(deed.actor());
        requireOpen();
        requireStage(step);
        var all = new ArrayList<>(DevelopmentRules.sequence(previousOn, form.occurredOn(), deed.today()));
        all.addAll(findings);
        var soft = Finding.answered(all, form.reason());
        return add(step, form, outcome, soft, Provenance.LIVE, deed);
    }

    private StepRecord add(
            Step step, StepForm form, Enum<?> outcome, List<Finding> soft, Provenance provenance, Deed deed) {
        var entry = StepRecord.of(records.size() + 1, step, form, outcome, soft, provenance, deed);
        records.add(entry);
        facts.add(new DossierFact.StepTaken(number, branch, step, outcome.name(), form.occurredOn(), deed.actor()));
        return entry;
    }

    /** Sends the case back: what was recorded from there on stays on file and no longer counts, save the refusal itself. */
    void sendBack(ReturnPoint point, StepRecord because) {
        var settled = point == ReturnPoint.DECIDE_CONVERSION ? extensionSequence() : 0;
        records.stream()
                .filter(StepRecord::effective)
                .filter(entry -> entry != because && entry.step().compareTo(point.from()) >= 0)
                .filter(entry -> entry.sequence() > settled)
                .forEach(entry -> entry.supersededBy(because));
        stage = point.stage();
    }

    /** An extension once granted stands, whatever becomes of the next meeting. */
    private int extensionSequence() {
        return trail().last(Step.APPROVE_CONVERSION, ConversionAnswer.EXTENDED)
                .map(StepRecord::sequence)
                .orElse(0);
    }

    /** Sets aside one kind of step, so that it becomes due again. */
    void setAside(Step step, StepRecord because) {
        trail().all(step).forEach(entry -> entry.supersededBy(because));
    }

    void enter(Stage next) {
        stage = next;
    }

    void archive(LocalDate on, Deed deed) {
        end(DossierStatus.ARCHIVED, on);
        facts.add(new DossierFact.Archived(number, on, deed.actor()));
    }

    void close(Closing why, LocalDate on, Deed deed) {
        requireOthersHands(deed.actor());
        requireOpen();
        Finding.softAfterRefusingHard(DevelopmentRules.sequence(appliedOn, on, deed.today()));
        closing = why;
        end(DossierStatus.CLOSED, on);
        facts.add(new DossierFact.Closed(number, why, on, deed.actor()));
    }

    private void end(DossierStatus how, LocalDate on) {
        status = how;
        endedOn = on;
        livePerson = null;
    }

    /**
     * The dossier follows the person; certified months are those of cultivation so far, and counting goes on from the move.
     * Says whether the new branch selects the candidate anew, which no article asks for but most places do.
     */
    boolean move(Place to, @Nullable Integer monthsCertified, LocalDate on, LocalPractice practice, Deed deed) {
        requireOthersHands(deed.actor());
        requireOpen();
        Finding.softAfterRefusingHard(DevelopmentRules.sequence(appliedOn, on, deed.today()));
        if (to.branch().equals(branch)) {
            throw new RuleViolation("moved-elsewhere", "档案已在该党支部", "请核对转入的党支部");
        }
        if (awaitsApproval()) {
            throw new RuleViolation("decision-before-move", "支部大会已通过接收决议，上级党委尚未审批", "请由原党组织完成审批后再转移，或者由新党组织重新办理");
        }
        if (monthsCertified != null) {
            cultivatedSince = on;
            monthsElsewhere = monthsCertified;
        }
        var from = branch;
        settle(to);
        movedOn = on;
        var repeats = isCandidate() && practice.repeatsCandidacyAfterMove();
        var entry = add(
                Step.MOVE_CASE,
                new Relocation(on, from, branch, monthsCertified),
                repeats ? Relocation.Effect.CANDIDACY_REPEATED : Relocation.Effect.GOES_ON,
                List.of(),
                Provenance.LIVE,
                deed);
        if (repeats) {
            sendBack(ReturnPoint.SELECT_CANDIDATE, entry);
        }
        facts.add(new DossierFact.Moved(number, from, branch, repeats, on, deed.actor()));
        return repeats;
    }

    private boolean isCandidate() {
        return stage == Stage.CANDIDATE || stage == Stage.ADMISSION;
    }

    /** The branch meeting has admitted the person, and the committee has not decided yet. */
    boolean awaitsApproval() {
        return stage == Stage.ADMISSION
                && trail().last(Step.DECIDE_ADMISSION, AdmissionAnswer.PASSED).isPresent();
    }

    private void settle(Place place) {
        branch = place.branch();
        committee = place.committee();
        path = place.path();
    }

    /** A person never records or decides anything in their own case. */
    void requireOthersHands(Actor actor) {
        if (person.equals(actor.person())) {
            throw new NotAllowed("本人不得办理自己的入党事项，请由其他党务工作者办理");
        }
    }

    private void requireOpen() {
        if (status != DossierStatus.OPEN) {
            throw new RuleViolation("dossier-open", "档案%s，不能再办理".formatted(status.label()), "请核对档案编号");
        }
    }

    private void requireStage(Step step) {
        if (step.stage() != stage && !step.anyStage()) {
            throw new RuleViolation(
                    "step-not-due", "现处于“%s”阶段，不能办理“%s”".formatted(stage.label(), step.label()), "请按发展党员的流程依次办理");
        }
    }

    void report(Fact fact) {
        facts.add(fact);
    }

    /** The facts since the last call. */
    List<Fact> news() {
        var fresh = List.copyOf(facts);
        facts.clear();
        return fresh;
    }

    Trail trail() {
        return new Trail(records);
    }

    List<StepRecord> records() {
        return List.copyOf(records);
    }

    long id() {
        return id;
    }

    String number() {
        return number;
    }

    PersonId person() {
        return person;
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

    Stage stage() {
        return stage;
    }

    DossierStatus status() {
        return status;
    }

    @Nullable
    Closing closing() {
        return closing;
    }

    boolean isOpen() {
        return status == DossierStatus.OPEN;
    }

    LocalDate appliedOn() {
        return appliedOn;
    }

    boolean onPaper() {
        return onPaper;
    }

    boolean mobile() {
        return mobile;
    }

    @Nullable
    LocalDate cultivatedSince() {
        return cultivatedSince;
    }

    int monthsElsewhere() {
        return monthsElsewhere;
    }

    @Nullable
    LocalDate movedOn() {
        return movedOn;
    }

    @Nullable
    LocalDate endedOn() {
        return endedOn;
    }

    Dossier() {
        // for JPA
    }
}
