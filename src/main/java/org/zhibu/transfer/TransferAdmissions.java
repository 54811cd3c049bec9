package org.zhibu.transfer;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhibu.exchange.Exchange;
import org.zhibu.kernel.Actor;
import org.zhibu.kernel.NotAllowed;
import org.zhibu.kernel.OrganizationCode;
import org.zhibu.kernel.RuleViolation;
import org.zhibu.member.Members;
import org.zhibu.member.MembershipEntry;
import org.zhibu.member.NewPerson;
import org.zhibu.member.People;
import org.zhibu.organization.OrganizationKind;
import org.zhibu.organization.OrganizationView;
import org.zhibu.organization.Organizations;
import org.zhibu.organization.PostKind;
import org.zhibu.organization.PostView;
import org.zhibu.organization.Posts;
import org.zhibu.rules.Deadlines;
import org.zhibu.rules.Finding;
import org.zhibu.rules.TransferRules;

/** The front door to arriving: a letter is received or returned, a branch is chosen, the person comes. */
@Service
@Transactional
public class TransferAdmissions {

    private final TransferAdmissionRepository admissions;
    private final PostRoom post;
    private final StubBook stubs;
    private final TransferNumbers numbers;
    private final People people;
    private final Members members;
    private final Organizations organizations;
    private final Posts posts;
    private final Exchange exchange;

    TransferAdmissions(
            TransferAdmissionRepository admissions,
            PostRoom post,
            StubBook stubs,
            TransferNumbers numbers,
            People people,
            Members members,
            Organizations organizations,
            Posts posts,
            Exchange exchange) {
        this.admissions = admissions;
        this.post = post;
        this.stubs = stubs;
        this.numbers = numbers;
        this.people = people;
        this.members = members;
        this.organizations = organizations;
        this.posts = posts;
        this.exchange = exchange;
    }

    /** Enters a letter that came on paper into our own register, and answers the number there. */
    public String registerPaperLetter(PaperLetter form, Actor actor) {
        var deed = post.deed(actor);
        if (!committeesServedBy(actor).contains(form.committee())) {
            throw new NotAllowed("纸质介绍信由接收党委的组织员登记");
        }
        post.requireDay(form.issuedOn(), null);
        post.requireDay(form.joinedOn(), null);
        var probationUntil = probationUntil(form);
        var person = people.register(
                new NewPerson(form.name(), form.idNumber(), form.ethnicity(), form.education(), form.phone()));
        if (members.standingOf(person, deed.today()).category().member()) {
            throw new RuleViolation("not-a-member-here-yet", "此人已是本系统内的党员", "请由其所在党支部办理转出，不再登记纸质介绍信");
        }
        var admission = TransferAdmission.arrive(
                numbers.paperLetter(form.committee(), deed.today().getYear()),
                new Incoming(
                        null,
                        form.letterNumber(),
                        form.issuer(),
                        form.issuer(),
                        form.issuerPhone(),
                        person,
                        form.committee(),
                        null,
                        organizations.get(form.committee()).path(),
                        form.joinedOn(),
                        form.convertedOn(),
                        probationUntil,
                        form.issuedOn(),
                        TransferRules.validUntil(form.issuedOn(), form.validityDays()),
                        form.duesPaidThrough(),
                        List.of(new TimelineLine(
                                TransferEvent.LETTER_ISSUED,
                                form.issuedOn(),
                                form.letterNumber(),
                                form.issuer(),
                                null))),
                deed);
        post.file(admission);
        return admission.letter();
    }

    private static @Nullable LocalDate probationUntil(PaperLetter form) {
        if (form.category() == PaperLetter.Category.PROBATIONARY) {
            if (form.convertedOn() != null) {
                throw new RuleViolation("probationary-not-converted", "预备党员不应填写转正日期", "请核对党员类别和转正日期");
            }
            return Deadlines.probationDue(form.joinedOn());
        }
        if (form.convertedOn() == null || form.convertedOn().isBefore(form.joinedOn())) {
            throw new RuleViolation("full-member-converted", "正式党员的转正日期未填写，或者早于入党日期", "请按介绍信和党员档案填写");
        }
        return null;
    }

    public String receiveLetter(String letter, LetterReception form, Actor actor) {
        var admission = admissions.require(letter);
        var deed = post.deed(actor);
        post.requireDay(form.occurredOn(), admission.issuedOn());
        var committee = nameOf(admission.committee());
        switch (form.outcome()) {
            case RECEIVED -> {
                Finding.answered(TransferRules.reception(admission.validUntil(), form.occurredOn()), null);
                admission.receive(form.occurredOn(), committee, form.opinion(), deed);
            }
            case DOUBTED -> {
                Finding.answered(TransferRules.reception(admission.validUntil(), form.occurredOn()), null);
                requireDepartment(admission);
                admission.doubt(form.occurredOn(), committee, stated(form.opinion(), "没有写明存疑的材料"), deed);
            }
            case RETURNED ->
                admission.returnIt(reason(form.returnReason()), form.opinion(), form.occurredOn(), committee, deed);
        }
        post.file(admission);
        return form.outcome().name();
    }

    private void requireDepartment(TransferAdmission admission) {
        if (organizations.departmentOf(admission.committee()).isEmpty()) {
            throw new RuleViolation(
                    "recognition-by-department",
                    "《中国共产党发展党员工作细则》(2026)第三十四条",
                    "本系统内没有上级组织部，不能在此认定",
                    "请报县级以上党委组织部门认定后，再办理接收或者退回");
        }
    }

    /** The origin, where the person is still on record, ends the membership when it hears of it. */
    public String decideRecognition(String letter, RecognitionDecision form, Actor actor) {
        var admission = admissions.require(letter);
        post.requireDay(form.occurredOn(), admission.receivedOn());
        var department = organizations
                .departmentOf(admission.committee())
                .map(OrganizationView::name)
                .orElse("");
        admission.recognize(form, department, post.deed(actor));
        post.file(admission);
        return form.outcome().name();
    }

    public String assignBranch(String letter, BranchAssignment form, Actor actor) {
        var admission = admissions.require(letter);
        var deed = post.deed(actor);
        post.requireDay(form.occurredOn(), admission.receivedOn());
        if (form.outcome() == BranchAssignment.Answer.RETURNED) {
            admission.returnIt(
                    reason(form.returnReason()),
                    form.opinion(),
                    form.occurredOn(),
                    nameOf(admission.committee()),
                    deed);
        } else {
            var branch = branchOf(admission.committee(), form.branch());
            admission.assign(branch.code(), branch.name(), branch.path(), form.occurredOn(), form.opinion(), deed);
        }
        post.file(admission);
        return form.outcome().name();
    }

    private OrganizationView branchOf(OrganizationCode committee, @Nullable OrganizationCode code) {
        if (code == null) {
            throw new RuleViolation("branch-named", "没有选择党支部", "请选择编入的党支部");
        }
        return branchesOf(committee).stream()
                .filter(branch -> branch.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new RuleViolation("branch-of-the-committee", "所选党支部不属于本党委", "请从列表中选择本党委的党支部"));
    }

    /** The branches for which this committee, and none below it, receives letters. */
    @Transactional(readOnly = true)
    public List<OrganizationView> branchesOf(OrganizationCode committee) {
        return organizations.branchesUnder(committee).stream()
                .filter(branch -> branch.kind() == OrganizationKind.BRANCH)
                .filter(branch -> organizations
                        .issuerFor(branch.code())
                        .filter(issuer -> issuer.code().equals(committee))
                        .isPresent())
                .toList();
    }

    /** On arrival the membership record switches branch, in the same transaction as the receipt. */
    public String confirmArrival(String letter, ArrivalConfirmation form, Actor actor) {
        var admission = admissions.require(letter);
        var deed = post.deed(actor);
        post.requireDay(form.occurredOn(), admission.receivedOn());
        var branch = nameOf(admission.branch());
        if (form.outcome() == ArrivalConfirmation.Answer.WRONG_BRANCH) {
            admission.sendBackToCommittee(form.occurredOn(), branch, form.opinion(), deed);
        } else {
            if (!Boolean.TRUE.equals(form.duesConfirmed()) && admission.duesPaidThrough() != null) {
                throw new RuleViolation(
                        "dues-month-checked",
                        "没有确认党费交至%s".formatted(admission.duesPaidThrough()),
                        "请与本人核对党费交至月份后勾选确认；有出入的，请退回党委处理");
            }
            admission.accept(form, branch, nameOf(admission.committee()), deed);
            members.record(arrival(admission, form.occurredOn()), actor);
        }
        post.file(admission);
        return form.outcome().name();
    }

    private MembershipEntry arrival(TransferAdmission admission, LocalDate on) {
        return onRecordHere(admission)
                ? MembershipEntry.moved(admission.bearer(), admission.branch(), on)
                : MembershipEntry.transferredIn(
                        admission.bearer(),
                        admission.branch(),
                        on,
                        Objects.requireNonNull(admission.joinedOn(), admission.letter()),
                        admission.convertedOn(),
                        admission.probationUntil());
    }

    private boolean onRecordHere(TransferAdmission admission) {
        return exchange.ownCode().equals(admission.fromDeployment());
    }

    /** The committee has left a letter untouched for too long. */
    public void warnOfOverdueReception(String letter) {
        var admission = admissions.require(letter);
        if (admission.state() == TransferState.IN_TRANSIT) {
            warn(admission, TransferEvent.RECEPTION_OVERDUE, stubs.receptionDueAfter(arrivedOn(admission)));
        }
    }

    /** The person has not been taken in although the letter has. */
    public void warnOfOverdueArrival(String letter) {
        var admission = admissions.require(letter);
        if (admission.receivedOn() != null) {
            warn(admission, TransferEvent.ARRIVAL_OVERDUE, stubs.arrivalDueAfter(admission.receivedOn()));
        }
    }

    private void warn(TransferAdmission admission, TransferEvent event, LocalDate limit) {
        admission.warn(event, limit, post.deed(Actor.SYSTEM));
        post.file(admission);
    }

    private LocalDate arrivedOn(TransferAdmission admission) {
        return admission.arrivedAt().atZone(TransferNotes.BEIJING).toLocalDate();
    }

    /** The committees for which the actor takes in letters. */
    @Transactional(readOnly = true)
    public List<OrganizationCode> committeesServedBy(Actor actor) {
        return actor.person() == null
                ? List.of()
                : posts.heldBy(actor.person(), post.today()).stream()
                        .filter(held -> held.kind() == PostKind.ORGANIZER)
                        .map(PostView::organization)
                        .toList();
    }

    private static ReturnReason reason(@Nullable ReturnReason reason) {
        if (reason == null) {
            throw new RuleViolation(
                    "refusal-has-a-reason", "《中国共产党党员教育管理工作条例》第二十五条", "没有选择退回原因", "无正当理由不得拒绝接收，请从列表中选择原因");
        }
        return reason;
    }

    private static String stated(@Nullable String text, String missing) {
        if (text == null || text.isBlank()) {
            throw new RuleViolation("doubt-stated", missing, "请写明哪些入党材料无法核实");
        }
        return text;
    }

    private String nameOf(OrganizationCode code) {
        return organizations.get(code).name();
    }
}
