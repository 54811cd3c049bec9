package org.zhibu.transfer;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhibu.document.Attachments;
import org.zhibu.kernel.Actor;
import org.zhibu.kernel.Conflict;
import org.zhibu.kernel.NotAllowed;
import org.zhibu.kernel.OrganizationCode;
import org.zhibu.kernel.PersonId;
import org.zhibu.kernel.RuleViolation;
import org.zhibu.member.MemberView;
import org.zhibu.member.Members;
import org.zhibu.member.MembershipEntry;
import org.zhibu.member.PersonCategory;
import org.zhibu.member.Removal;
import org.zhibu.organization.Organizations;
import org.zhibu.organization.PostKind;
import org.zhibu.organization.Posts;
import org.zhibu.rules.Finding;
import org.zhibu.rules.TransferPractice;
import org.zhibu.rules.TransferRules;

/** The front door to leaving: from the request to the letter, and what becomes of a letter that goes astray. */
@Service
@Transactional
public class TransferReleases {

    private static final Set<PersonCategory> MOVING = EnumSet.range(PersonCategory.APPLICANT, PersonCategory.FULL);
    private static final int LONGEST_LIST = 500;

    private final TransferReleaseRepository releases;
    private final PostRoom post;
    private final StubBook stubs;
    private final Destinations destinations;
    private final UnfinishedBusiness business;
    private final Members members;
    private final Organizations organizations;
    private final Posts posts;
    private final TransferPractice practice;
    private final Attachments attachments;

    TransferReleases(
            TransferReleaseRepository releases,
            PostRoom post,
            StubBook stubs,
            Destinations destinations,
            UnfinishedBusiness business,
            Members members,
            Organizations organizations,
            Posts posts,
            TransferPractice practice,
            Attachments attachments) {
        this.releases = releases;
        this.post = post;
        this.stubs = stubs;
        this.destinations = destinations;
        this.business = business;
        this.members = members;
        this.organizations = organizations;
        this.posts = posts;
        this.practice = practice;
        this.attachments = attachments;
    }

    /** Asks for a transfer, for oneself or for a member of the branch one works for; answers its number. */
    public String request(TransferRequest form, Actor actor) {
        return request(form, null, false, actor);
    }

    /** The same from a desk of the engine, where the process has begun already. */
    public String requestAtDesk(TransferRequest form, Actor actor) {
        return request(form, null, true, actor);
    }

    /** Graduates or a whole unit: one header, a transfer per person; all of them or none. Answers the header's number. */
    public String requestBatch(List<TransferRequest> forms, Actor actor) {
        if (forms.stream().map(TransferRequest::person).distinct().count() < forms.size()) {
            throw new RuleViolation("batch-names-each-once", "名单中有重复的人员", "请删除重复的行");
        }
        var batch = stubs.nextBatch(post.today().getYear());
        forms.forEach(form -> request(form, batch, false, actor));
        return batch;
    }

    private String request(TransferRequest form, @Nullable String batch, boolean atDesk, Actor actor) {
        var deed = post.deed(actor);
        var leaver = leaver(form.person(), deed.today());
        requireMayRequest(leaver, actor);
        var destination = destinations.of(form, leaver.branch());
        requireReachable(leaver, destination);
        if (releases.findByLivePerson(form.person()).isPresent()) {
            throw alreadyLeaving();
        }
        var release = TransferRelease.request(
                stubs.nextTransfer(deed.today().getYear()), batch, leaver, destination, form, atDesk, deed);
        try {
            releases.saveAndFlush(release);
        } catch (DataIntegrityViolationException someoneWasFaster) {
            throw alreadyLeaving();
        }
        post.file(release);
        return release.number();
    }

    private static Conflict alreadyLeaving() {
        return new Conflict("live-transfer", "此人已有正在办理的组织关系转接，不能重复提出");
    }

    private Leaver leaver(PersonId person, LocalDate today) {
        var standing = members.standingOf(person, today);
        if (standing.branch() == null) {
            throw new RuleViolation("member-of-a-branch", "此人目前不在任何党支部", "请核对人员");
        }
        var lineage = organizations.lineage(standing.branch());
        return new Leaver(
                person,
                standing.category(),
                lineage.branch().code(),
                lineage.branch().name(),
                lineage.committee().code(),
                lineage.branch().path());
    }

    private void requireMayRequest(Leaver leaver, Actor actor) {
        var self = leaver.person().equals(actor.person());
        var keeper = actor.person() != null
                && posts.heldBy(actor.person(), post.today()).stream().anyMatch(held -> switch (held.kind()) {
                    case SECRETARY, DEPUTY, COMMISSIONER -> held.organization().equals(leaver.branch());
                    case ORGANIZER -> held.organization().equals(leaver.committee());
                    default -> false;
                });
        if (!self && !keeper) {
            throw new NotAllowed("组织关系转接由本人，或者所在党支部的书记、副书记、组织委员，或者党委组织员提出");
        }
    }

    /** Applicants have no relations that a letter could carry; their papers go by themselves (2026, article 12). */
    private static void requireReachable(Leaver leaver, Destination destination) {
        var leavesTheRecord = destination.onPaper() || destination.kind() == Destination.Kind.ELSEWHERE;
        if (leavesTheRecord && !leaver.category().member()) {
            throw new RuleViolation(
                    "letters-are-for-members",
                    "《中国共产党发展党员工作细则》(2026)第十二条",
                    "%s转往其他系统的，不开具组织关系介绍信".formatted(leaver.category().label()),
                    "请由党支部转递档案材料，并终止本系统内的档案");
        }
    }

    /** Everybody in the branches the actor works for, for a list to choose from. */
    @Transactional(readOnly = true)
    public List<MemberView> membersOf(Actor actor) {
        if (actor.person() == null) {
            return List.of();
        }
        return posts.heldBy(actor.person(), post.today()).stream()
                .filter(held -> held.kind().onTheBranchCommittee())
                .map(held -> organizations.get(held.organization()).path())
                .distinct()
                .flatMap(path -> members.membersUnder(path, MOVING, null, LONGEST_LIST).stream())
                .toList();
    }

    public String confirmRelease(String key, ReleaseConfirmation stated, Actor actor) {
        var release = releases.require(key);
        var form = stated.paidThrough(business.duesPaidThrough(release.person(), stated.duesPaidThrough()));
        post.requireDay(form.occurredOn(), null);
        if (form.outcome() == ReleaseConfirmation.Answer.CONFIRMED) {
            business.requireNothingHolds(release.person());
            var standing = members.standingOf(release.person(), post.today());
            Finding.answered(
                    TransferRules.release(
                            form.occurredOn(),
                            form.duesPaidThrough(),
                            standing.underCorrection(),
                            standing.withheldRights()),
                    form.reason());
        }
        release.confirm(form, nameOf(release.branch()), post.deed(actor));
        post.file(release);
        return form.outcome().name();
    }

    public String approveAdjustment(String key, AdjustmentApproval form, Actor actor) {
        var release = releases.require(key);
        post.requireDay(form.occurredOn(), null);
        release.approveAdjustment(form, nameOf(release.committee()), post.deed(actor));
        post.file(release);
        return form.outcome().name();
    }

    /** On arrival the membership record switches branch, in the same transaction. */
    public String confirmAdjustment(String key, AdjustmentArrival form, Actor actor) {
        var release = releases.require(key);
        post.requireDay(form.occurredOn(), null);
        var to = new OrganizationCode(String.valueOf(release.destination().branch()));
        if (release.confirmAdjustment(form, nameOf(to), post.deed(actor))) {
            members.record(MembershipEntry.moved(release.person(), to, form.occurredOn()), actor);
        }
        post.file(release);
        return form.outcome().name();
    }

    /** Answers whether the letter goes on paper, since the destination may have been corrected. */
    public IssueResult issueLetter(String key, LetterIssue form, Actor actor) {
        var release = releases.require(key);
        var deed = post.deed(actor);
        post.requireDay(form.occurredOn(), null);
        if (form.outcome() == LetterIssue.Answer.RETURNED) {
            release.sendBack(form.occurredOn(), nameOf(release.committee()), form.opinion(), deed);
        } else {
            if (form.destination() != null) {
                release.redirect(destinations.corrected(form.destination(), release.branch()));
            }
            release.requireOthersHands(actor);
            requireReachable(leaver(release.person(), deed.today()), release.destination());
            release.issue(
                    stubs.write(release, form.occurredOn(), validity(release, form), form.contactPhone()),
                    nameOf(release.committee()),
                    form.opinion(),
                    deed);
        }
        post.file(release);
        return new IssueResult(form.outcome().name(), release.destination().onPaper());
    }

    private int validity(TransferRelease release, LetterIssue form) {
        var days = form.validityDays() == null ? stubs.proposedValidity(release) : form.validityDays();
        Finding.answered(TransferRules.letter(form.occurredOn(), days, practice), null);
        return days;
    }

    /** Puts the letter into the post and answers its number, by which the process goes from now on. */
    public String dispatchLetter(String key) {
        var release = releases.require(key);
        var deed = post.deed(Actor.SYSTEM);
        release.dispatch(stubs.bearer(release.person(), deed), nameOf(release.committee()), nameOf(release.branch()));
        post.file(release);
        return release.processKey();
    }

    /** Takes the letter out of circulation: withdrawn, lost, or to be corrected. */
    public void recall(String key, VoidCause why, LocalDate on, @Nullable String note, Actor actor) {
        var release = releases.require(key);
        post.requireDay(on, null);
        requireIssuer(release, actor);
        release.recall(why, on, note, post.deed(actor));
        post.file(release);
    }

    private void requireIssuer(TransferRelease release, Actor actor) {
        var issues = actor.person() != null
                && posts.heldBy(actor.person(), post.today()).stream()
                        .anyMatch(held -> held.kind() == PostKind.ORGANIZER
                                && held.organization().equals(release.committee()));
        if (!issues) {
            throw new NotAllowed("介绍信由开具党委的组织员撤回、作废或者更正");
        }
    }

    public String registerReceipt(String key, PaperReceipt form, Actor actor) {
        var release = releases.require(key);
        var deed = post.deed(actor);
        var letter = release.currentLetter();
        release.requireOthersHands(actor);
        post.requireDay(form.occurredOn(), letter.issuedOn());
        if (form.outcome() == PaperReceipt.Answer.RETURNED) {
            if (form.returnReason() == null) {
                throw new RuleViolation("refusal-has-a-reason", "《中国共产党党员教育管理工作条例》第二十五条", "没有选择退回原因", "请按对方的说明选择退回原因");
            }
            release.returned(
                    letter.number(),
                    form.returnReason(),
                    new TimelineLine(
                            TransferEvent.LETTER_RETURNED,
                            form.occurredOn(),
                            letter.number(),
                            letter.addressee(),
                            form.returnReason().label()),
                    deed);
            post.file(release);
            return form.outcome().name();
        }
        if (form.receivedOn() == null) {
            throw new RuleViolation("receipt-complete", "没有填写对方接收日期", "请按纸质回执填写");
        }
        var scan = attachments
                .latest(release.number(), TransferShelf.RECEIPT.code())
                .orElseThrow(() -> new RuleViolation("receipt-scanned", "还没有上传回执联的扫描件", "请点表单上方的“上传材料”，上传后再登记"));
        post.requireDay(form.receivedOn(), letter.issuedOn());
        leave(release, letter.number(), receipt(form, scan, letter), form.receivedOn(), actor, deed);
        return form.outcome().name();
    }

    private static Receipt receipt(PaperReceipt form, String scan, TransferLetter letter) {
        return new Receipt(
                Objects.requireNonNull(form.receivedOn()),
                letter.addressee(),
                null,
                form.receivingBranch(),
                form.handler(),
                form.phone(),
                scan);
    }

    private void leave(TransferRelease release, String letter, Receipt receipt, LocalDate on, Actor actor, Deed deed) {
        var line = new TimelineLine(TransferEvent.RECEIPT_RETURNED, on, letter, receipt.committeeName(), null);
        if (release.accepted(letter, receipt, line, deed)) {
            members.record(MembershipEntry.removed(release.person(), on, Removal.TRANSFERRED_OUT), actor);
        }
        post.file(release);
    }

    public String explainExpiry(String key, ExpiryExplanation form, Actor actor) {
        var release = releases.require(key);
        post.requireDay(form.occurredOn(), null);
        if (form.cause() == ExpiryExplanation.Cause.NO_CAUSE) {
            if (form.lastActivityOn() == null) {
                throw new RuleViolation("last-activity-stated", "没有填写最近一次参加组织生活的日期", "本人无正当理由的，请查明并填写");
            }
            post.requireDay(form.lastActivityOn(), null);
            if (TransferRules.lifeInterrupted(form.lastActivityOn(), form.occurredOn())) {
                release.reportInterruptedLife(form.lastActivityOn());
            }
        }
        release.explainExpiry(form, post.deed(actor));
        post.file(release);
        return form.outcome().name();
    }

    public String handleReturn(String key, ReturnHandling form, Actor actor) {
        var release = releases.require(key);
        post.requireDay(form.occurredOn(), null);
        if (form.outcome() == ReturnHandling.Answer.DISPUTE
                && organizations.departmentOf(release.branch()).isEmpty()) {
            throw new RuleViolation("dispute-has-a-judge", "本系统内没有上级组织部，不能在此裁定", "请报共同的上级组织部门裁定后，再更正或者撤回");
        }
        release.handleReturn(form, nameOf(release.committee()), post.deed(actor));
        post.file(release);
        return form.outcome().name();
    }

    public String decideDispute(String key, DisputeDecision form, Actor actor) {
        var release = releases.require(key);
        post.requireDay(form.occurredOn(), null);
        var department = organizations.departmentOf(release.branch());
        release.decideDispute(form, department.map(found -> found.name()).orElse(""), post.deed(actor));
        post.file(release);
        return form.outcome().name();
    }

    /** The person died or left the Party while moving. */
    public void cancelFor(PersonId person, LocalDate on) {
        releases.findByLivePerson(person).ifPresent(release -> {
            release.cancel(on, post.deed(Actor.SYSTEM));
            post.file(release);
        });
    }

    /** W22, some days before the last day. */
    public void warnOfExpiry(String key) {
        warn(key, TransferEvent.EXPIRY_NEAR);
    }

    /** The last day is over. */
    public void expireLetter(String key) {
        var release = releases.require(key);
        release.expire(post.today(), post.deed(Actor.SYSTEM));
        post.file(release);
    }

    /** The receipt should be back by now. */
    public void warnOfMissingReceipt(String key) {
        warn(key, TransferEvent.RECEIPT_OVERDUE);
    }

    private void warn(String key, TransferEvent event) {
        var release = releases.require(key);
        var letter = release.currentLetter();
        var limit = event == TransferEvent.EXPIRY_NEAR ? letter.validUntil() : stubs.receiptDue(letter);
        release.warn(event, limit, post.deed(Actor.SYSTEM));
        post.file(release);
    }

    private String nameOf(OrganizationCode code) {
        return organizations.get(code).name();
    }

    /** Whether a letter was issued, and whether it goes on paper. */
    public record IssueResult(String outcome, boolean onPaper) {}
}
