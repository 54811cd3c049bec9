package org.zhibu.dues;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.zhibu.dues.DuesHouse.BRANCH;
import static org.zhibu.dues.DuesHouse.COMMITTEE;
import static org.zhibu.dues.DuesHouse.OTHER;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.zhibu.kernel.Actor;
import org.zhibu.kernel.NotAllowed;
import org.zhibu.kernel.NotFound;
import org.zhibu.kernel.PersonId;
import org.zhibu.kernel.RuleViolation;
import org.zhibu.member.Members;
import org.zhibu.member.MembershipEntry;
import org.zhibu.organization.PostKind;
import org.zhibu.organization.Posts;
import org.zhibu.rules.Money;
import org.zhibu.testing.MovableClock;

/** Who is behind, what is done about it and when it is over, on a database (rulebook 2.4 and 2.6, E53, E56, E58). */
@DuesHouse.OnADatabase
@RecordApplicationEvents
class DuesArrearsStoreTest {

    private static final YearMonth JANUARY = YearMonth.of(2026, 1);
    private static final String FIRST = "QJ2026-000001";

    @Autowired
    BeanFactory beans;

    @Autowired
    MovableClock clock;

    @Autowired
    Members members;

    @Autowired
    Posts posts;

    @Autowired
    DuesAssessments assessments;

    @Autowired
    DuesPayments payments;

    @Autowired
    DuesArrears arrears;

    @Autowired
    ApplicationEvents facts;

    private DuesHouse house;
    private PersonId member;

    @BeforeEach
    void aMemberWhoOwesFifteenYuanAMonth() {
        house = new DuesHouse(beans);
        member = house.fullMember();
        house.fix(member, "3000", JANUARY);
        house.openMonth(JANUARY);
    }

    @Test
    void threeMonthsCallForATalkAndTwoDoNot() {
        until(YearMonth.of(2026, 3));
        assertThat(facts.stream(ArrearsFact.class)).isEmpty();

        until(YearMonth.of(2026, 4));

        assertThat(facts.stream(ArrearsFact.class))
                .containsExactly(new ArrearsFact.ArrearsOpened(FIRST, member, BRANCH));
        assertThat(arrears.cover(FIRST).months()).isEqualTo(3);
        assertThat(arrears.cover(FIRST).outstanding()).isEqualTo(Money.of("45"));
        assertThat(arrears.cover(FIRST).examinationOn()).isEqualTo(LocalDate.of(2026, 7, 1));
    }

    @Test
    void everybodyHasOneCaseHoweverOftenTheHouseIsSearched() {
        house.fix(house.fullMember(), "3000", JANUARY);
        until(YearMonth.of(2026, 4));

        until(YearMonth.of(2026, 5));

        assertThat(arrears.under(BRANCH, house.commissioner))
                .extracting(ArrearsView::person)
                .hasSize(2)
                .doesNotHaveDuplicates();
    }

    @Test
    void whoIsCalledToPayIsGivenADayAndNobodyTalksToThemselves() {
        until(YearMonth.of(2026, 4));
        posts.appoint(BRANCH, PostKind.SECRETARY, member, LocalDate.of(2021, 1, 1));

        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> arrears.talk(FIRST, heard(ArrearsReason.ABROAD, null), new Actor("self", member)));
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> arrears.talk(FIRST, heard(ArrearsReason.ABROAD, null), house.otherCommissioner));
        assertRefused(
                "time-limit-for-arrears",
                () -> arrears.talk(FIRST, heard(ArrearsReason.FORGOTTEN, null), house.commissioner));
        assertRefused(
                "time-limit-for-arrears",
                () -> arrears.talk(
                        FIRST, heard(ArrearsReason.FORGOTTEN, clock.today().minusDays(1)), house.commissioner));
        arrears.talk(FIRST, heard(ArrearsReason.FORGOTTEN, clock.today().plusMonths(1)), house.commissioner);
        assertRefused(
                "arrears-state", () -> arrears.talk(FIRST, heard(ArrearsReason.ABROAD, null), house.commissioner));
        house.read();

        assertThat(arrears.get(FIRST, house.organizer).talk())
                .isEqualTo(new ArrearsView.Talk(
                        clock.today(),
                        ArrearsReason.FORGOTTEN,
                        clock.today().plusMonths(1),
                        "本人说明了情况",
                        "commissioner"));
        assertThat(arrears.of(member, new Actor("self", member))).hasSize(1);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> arrears.get(FIRST, house.otherCommissioner));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> arrears.of(member, house.otherCommissioner));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> arrears.under(COMMITTEE, house.commissioner));
    }

    @Test
    void whoPaysForWhatIsBehindIsThroughAlthoughThePresentMonthIsOpen() {
        until(YearMonth.of(2026, 4));

        house.pay(member, "45");

        assertThat(facts.stream(ArrearsFact.ArrearsSettled.class))
                .containsExactly(new ArrearsFact.ArrearsSettled(FIRST, member));
        assertThat(arrears.get(FIRST, house.commissioner).state()).isEqualTo(ArrearsState.SETTLED);
        assertThat(arrears.under(BRANCH, house.commissioner)).isEmpty();
    }

    @Test
    void whoPaysForAMonthIsExaminedAMonthLaterAndAReversalTakesThatBack() {
        talked(ArrearsReason.REFUSES);

        var payment = house.pay(member, "15");
        assertThat(arrears.examinationOn(FIRST)).isEqualTo(LocalDate.of(2026, 8, 1));
        payments.reverse(payment.receipt(), "误登", house.commissioner);

        assertThat(facts.stream(ArrearsFact.ExaminationMoved.class))
                .extracting(ArrearsFact.ExaminationMoved::on)
                .containsExactly(LocalDate.of(2026, 8, 1), LocalDate.of(2026, 7, 1));
    }

    @Test
    void onlySixMonthsInARowAreHandedOver() {
        talked(ArrearsReason.REFUSES);
        until(YearMonth.of(2026, 7));
        house.pay(member, "15");

        assertRefused("months-before-hand-over", () -> examine(ArrearsExamination.Answer.HANDED_OVER));
        assertThat(examine(ArrearsExamination.Answer.SETTLING)).isEqualTo("SETTLING");
        assertThat(arrears.examinationOn(FIRST)).isEqualTo(LocalDate.of(2026, 10, 1));
        until(YearMonth.of(2026, 10));
        assertThat(examine(ArrearsExamination.Answer.HANDED_OVER)).isEqualTo("HANDED_OVER");
        until(YearMonth.of(2026, 11));

        assertThat(facts.stream(ArrearsFact.ArrearsHandedOver.class))
                .containsExactly(new ArrearsFact.ArrearsHandedOver(
                        FIRST,
                        member,
                        BRANCH,
                        COMMITTEE,
                        YearMonth.of(2026, 2),
                        LocalDate.of(2026, 10, 1),
                        house.organizer));
        assertThat(facts.stream(ArrearsFact.ArrearsOpened.class)).hasSize(1);
        assertThat(members.standingOf(member, clock.today()).fullMember()).isTrue();
        var seen = arrears.get(FIRST, house.organizer);
        assertThat(seen.state()).isEqualTo(ArrearsState.HANDED_OVER);
        assertThat(seen.examinations())
                .extracting(ArrearsView.Examination::outcome)
                .containsExactly(ArrearsExamination.Answer.SETTLING, ArrearsExamination.Answer.HANDED_OVER);
    }

    @Test
    void whatWasHandedOverIsOffTheListOnceItIsPaid() {
        talked(ArrearsReason.REFUSES);
        until(YearMonth.of(2026, 7));
        examine(ArrearsExamination.Answer.HANDED_OVER);
        assertThat(arrears.under(COMMITTEE, house.organizer)).hasSize(1);

        house.pay(member, "105");

        assertThat(arrears.under(COMMITTEE, house.organizer)).isEmpty();
        assertThat(arrears.get(FIRST, house.organizer).state()).isEqualTo(ArrearsState.HANDED_OVER);
    }

    /** E56: the months in hospital do not count again, those after them do. */
    @Test
    void aGoodReasonHoldsForTheMonthsItWasAcceptedFor() {
        talked(ArrearsReason.HOSPITAL);
        until(YearMonth.of(2026, 7));
        assertThat(examine(ArrearsExamination.Answer.GOOD_REASON)).isEqualTo("GOOD_REASON");

        until(YearMonth.of(2026, 10));
        assertThat(arrears.under(BRANCH, house.commissioner)).isEmpty();
        until(YearMonth.of(2026, 11));

        assertThat(arrears.under(BRANCH, house.commissioner))
                .extracting(ArrearsView::number, ArrearsView::since)
                .containsExactly(tuple("QJ2026-000002", YearMonth.of(2026, 8)));
        assertThat(arrears.cover("QJ2026-000002").months()).isEqualTo(3);
        assertThat(arrears.of(member, house.commissioner))
                .extracting(ArrearsView::state)
                .containsExactly(ArrearsState.TALK_DUE, ArrearsState.EXCUSED);
    }

    @Test
    void theNextNightTheCaseFollowsAMemberToAnotherBranch() {
        talked(ArrearsReason.ABROAD);
        members.record(MembershipEntry.moved(member, OTHER, clock.today()), Actor.SYSTEM);
        house.read();

        search();

        assertThat(facts.stream(ArrearsFact.ArrearsMoved.class))
                .containsExactly(new ArrearsFact.ArrearsMoved(FIRST, member, OTHER));
        assertThat(arrears.under(OTHER, house.otherCommissioner)).hasSize(1);
    }

    @Test
    void whoHasDiedOrWasExemptedIsNotAskedAnyMore() {
        var exempted = house.fullMember();
        house.fix(exempted, "3000", JANUARY);
        until(YearMonth.of(2026, 4));
        assertThat(arrears.under(BRANCH, house.commissioner)).hasSize(2);
        var relief = assessments.propose(
                new ReliefProposal(exempted, Money.ZERO, JANUARY, YearMonth.of(2026, 12), "长期患病", clock.today()),
                house.commissioner);
        assessments.answer(
                relief.number(), new ReliefAnswer(clock.today(), ReliefAnswer.Answer.APPROVED, null), house.organizer);
        clock.moveTo(LocalDate.of(2026, 5, 2));
        members.record(MembershipEntry.died(member, LocalDate.of(2026, 4, 20)), Actor.SYSTEM);
        house.read();

        search();

        assertThat(arrears.under(BRANCH, house.commissioner)).isEmpty();
    }

    private void talked(ArrearsReason reason) {
        until(YearMonth.of(2026, 4));
        arrears.talk(FIRST, heard(reason, clock.today().plusMonths(1)), house.commissioner);
    }

    private ArrearsTalk heard(ArrearsReason reason, @Nullable LocalDate payBy) {
        return new ArrearsTalk(clock.today(), reason, payBy, "本人说明了情况");
    }

    private String examine(ArrearsExamination.Answer answer) {
        var outcome = arrears.examine(FIRST, new ArrearsExamination(clock.today(), answer, "已核实"), house.organizer);
        house.read();
        return outcome;
    }

    private void until(YearMonth month) {
        house.openMonth(month);
        search();
    }

    private void search() {
        var everybody = false;
        while (!everybody) {
            house.read();
            everybody = arrears.openDue();
        }
        house.read();
    }

    private static void assertRefused(String rule, Runnable deed) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(deed::run)
                .satisfies(violation -> assertThat(violation.rule()).isEqualTo(rule));
    }
}
