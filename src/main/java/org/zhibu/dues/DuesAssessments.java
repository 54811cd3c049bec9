package org.zhibu.dues;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhibu.kernel.Actor;
import org.zhibu.kernel.PersonId;
import org.zhibu.kernel.RuleViolation;
import org.zhibu.organization.Organizations;
import org.zhibu.rules.DuesPractice;
import org.zhibu.rules.Rule;
import org.zhibu.rules.RuleVersion;

/** The front door to what each member owes a month: fixed by the branch at the start of the year, reduced only with approval from above. */
@Service
@Transactional
public class DuesAssessments {

    private final AssessmentRepository assessments;
    private final ReliefRepository reliefs;
    private final BillBook book;
    private final DuesTariffs tariffs;
    private final DuesNumbers numbers;
    private final Organizations organizations;
    private final DuesDesk desk;
    private final DuesPractice practice;
    private final ApplicationEventPublisher facts;

    DuesAssessments(
            AssessmentRepository assessments,
            ReliefRepository reliefs,
            BillBook book,
            DuesTariffs tariffs,
            DuesNumbers numbers,
            Organizations organizations,
            DuesDesk desk,
            DuesPractice practice,
            ApplicationEventPublisher facts) {
        this.assessments = assessments;
        this.reliefs = reliefs;
        this.book = book;
        this.tariffs = tariffs;
        this.numbers = numbers;
        this.organizations = organizations;
        this.desk = desk;
        this.practice = practice;
        this.facts = facts;
    }

    /** Fixes a member's amount from a month on; months that are paid keep theirs. */
    public AssessmentView fix(AmountFixing form, Actor actor) {
        var account = book.hold(form.person());
        var branch = account.requireBranch();
        desk.requirePost(actor, branch, DuesDesk.COLLECTORS, "党费由党员所在党支部的书记、副书记或者组织委员核定");
        desk.requireOthersHands(form.person(), actor);
        return fix(form, account, null, actor);
    }

    AssessmentView fix(AmountFixing form, DuesAccount account, @Nullable Long batch, Actor actor) {
        var earlier = requireFixable(form);
        var tariff = tariffs.inForce(form.from());
        var assessment = Assessment.of(form, batch, desk.recorded(actor));
        assessment.reckon(tariff, practice);
        earlier.stream().filter(before -> before.supersededFrom(form.from())).forEach(before -> {
            before.closeBefore(form.from());
            assessments.save(before);
        });
        assessments.save(assessment);
        book.reprice(account, actor);
        facts.publishEvent(new DuesFact.AmountFixed(form.person(), form.from(), actor));
        return assessment.view(tariff, practice);
    }

    /** Refuses what may not be fixed; answers what was fixed before. */
    List<Assessment> requireFixable(AmountFixing form) {
        if (form.from().isAfter(desk.thisMonth().plusMonths(12))) {
            throw new RuleViolation("dues-month-plausible", "起始月份%s在一年之后".formatted(form.from()), "请核对起始月份");
        }
        var earlier = assessments.findByPersonOrderByIdAsc(form.person());
        requireReasonWithinTheYear(form, earlier);
        return earlier;
    }

    /** The notice of 2017 fixes amounts for the year; anything else is a correction and says why. */
    private void requireReasonWithinTheYear(AmountFixing form, List<Assessment> earlier) {
        var fixedThisYear = earlier.stream()
                .anyMatch(before -> before.inForce(form.from())
                        && before.fromMonth().getYear() == form.from().getYear());
        var stated = form.reason() != null && !form.reason().isBlank();
        if (practice.midYearChange() == DuesPractice.MidYearChange.NEXT_YEAR && fixedThisYear && !stated) {
            throw new RuleViolation(
                    Rule.AMOUNT_FIXED_FOR_THE_YEAR.code(),
                    Rule.AMOUNT_FIXED_FOR_THE_YEAR.article(RuleVersion.V2026),
                    "%d年的月交纳额已经核定，年内一般不变".formatted(form.from().getYear()),
                    "收入变化的从下一年1月起重新核定；确需更正的请填写原因");
        }
    }

    /** Everything that was ever fixed for a member, the oldest first. */
    @Transactional(readOnly = true)
    public List<AssessmentView> of(PersonId person, Actor actor) {
        var account = book.require(person);
        desk.requireSight(person, account.path(), actor);
        return assessments.findByPersonOrderByIdAsc(person).stream()
                .map(assessment -> assessment.view(tariffs.inForce(assessment.fromMonth()), practice))
                .toList();
    }

    /** The branch decided that a member is to pay less, or nothing, for some months; the committee above has to agree. */
    public ReliefView propose(ReliefProposal form, Actor actor) {
        var account = book.hold(form.person());
        var branch = account.requireBranch();
        desk.requirePost(actor, branch, DuesDesk.COLLECTORS, "党费减免由党员所在党支部研究提出");
        desk.requireOthersHands(form.person(), actor);
        desk.requirePast(form.decidedOn(), null);
        requireMonths(form);
        var relief = reliefs.save(Relief.propose(
                numbers.relief(desk.today().getYear()), form, organizations.lineage(branch), desk.recorded(actor)));
        facts.publishEvent(new DuesFact.ReliefProposed(
                relief.number(), relief.person(), relief.branch(), relief.committee(), actor));
        return relief.view();
    }

    private void requireMonths(ReliefProposal form) {
        if (form.until().isBefore(form.from())
                || form.until().isAfter(form.from().plusMonths(11))) {
            throw new RuleViolation("relief-months", "减免月份应从前到后，一次不超过12个月", "请核对起止月份，期满仍有困难的重新申请");
        }
        if (form.amount().fen() < 0) {
            throw new RuleViolation("relief-amount", "减免后的月交纳额不能为负数", "免交请填0");
        }
        reliefs.findByPersonOrderByIdAsc(form.person()).stream()
                .filter(relief -> relief.overlaps(form.from(), form.until()))
                .findFirst()
                .ifPresent(relief -> {
                    throw new RuleViolation(
                            "relief-overlaps",
                            "与减免%s（%s至%s）的月份重叠".formatted(relief.number(), relief.fromMonth(), relief.untilMonth()),
                            "请核对起止月份");
                });
    }

    /** The committee above agrees, or says why not; months that are paid keep their amounts. */
    public ReliefView answer(String number, ReliefAnswer form, Actor actor) {
        var relief = reliefs.require(number);
        var account = book.hold(relief.person());
        desk.requirePost(actor, relief.committee(), DuesDesk.RECONCILERS, "党费减免由党支部的上级党委批准");
        desk.requireOthersHands(relief.person(), actor);
        desk.requirePast(form.occurredOn(), relief.decidedOn());
        relief.answer(form.outcome() == ReliefAnswer.Answer.APPROVED, form.occurredOn(), form.opinion());
        reliefs.save(relief);
        book.reprice(account, actor);
        facts.publishEvent(new DuesFact.ReliefAnswered(
                number, relief.person(), form.outcome() == ReliefAnswer.Answer.APPROVED, actor));
        return relief.view();
    }

    @Transactional(readOnly = true)
    public List<ReliefView> reliefsOf(PersonId person, Actor actor) {
        var account = book.require(person);
        desk.requireSight(person, account.path(), actor);
        return reliefs.findByPersonOrderByIdAsc(person).stream()
                .map(Relief::view)
                .toList();
    }

    /** The assessment in force in a month, for whoever explains an amount. */
    Optional<Assessment> inForce(PersonId person, YearMonth month) {
        return assessments.inForce(person, month);
    }
}
