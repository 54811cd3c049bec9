package org.zhibu.dues;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.zhibu.dues.DuesHouse.BRANCH;
import static org.zhibu.dues.DuesHouse.OTHER;
import static org.zhibu.dues.DuesHouse.fixing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.zhibu.kernel.Actor;
import org.zhibu.kernel.Conflict;
import org.zhibu.kernel.NotAllowed;
import org.zhibu.kernel.NotFound;
import org.zhibu.kernel.PersonId;
import org.zhibu.kernel.Provenance;
import org.zhibu.kernel.RuleViolation;
import org.zhibu.member.Members;
import org.zhibu.member.MembershipEntry;
import org.zhibu.member.Removal;
import org.zhibu.rules.DuesStage;
import org.zhibu.rules.DuesTariff;
import org.zhibu.rules.Money;
import org.zhibu.testing.MovableClock;
import org.zhibu.transfer.TransferFact;

/** What is owed, billed and booked, on a database: the worked examples D41 to D45 and what surrounds them. */
@DuesHouse.OnADatabase
class DuesStoreTest {

    private static final YearMonth JANUARY = YearMonth.of(2026, 1);

    @Autowired
    BeanFactory beans;

    @Autowired
    MovableClock clock;

    @Autowired
    Members members;

    @Autowired
    LettersOnTheWay letters;

    @Autowired
    DuesCollections collections;

    @Autowired
    DuesAssessments assessments;

    @Autowired
    DuesPayments payments;

    @Autowired
    DuesTariffs tariffs;

    @Autowired
    DuesFile file;

    @Autowired
    DuesYears years;

    @Autowired
    DuesFollowMembership listener;

    private DuesHouse house;
    private PersonId member;

    @BeforeEach
    void aBranchAndAMember() {
        house = new DuesHouse(beans);
        member = house.fullMember();
    }

    @Test
    void aMonthIsBilledOnceForEveryMember() {
        house.fix(member, "3333.33", JANUARY);

        house.openMonth(JANUARY);
        house.bill();
        house.openMonth(JANUARY.plusMonths(1));

        assertThat(house.billedMonths(member)).containsExactly("2026-01", "2026-02");
        assertThat(house.owed(member)).isEqualTo(Money.of("66.60"));
        var january = collections.get("DUES-2026-01-z0101", house.commissioner);
        assertThat(january.members()).isEqualTo(1);
        assertThat(january.due()).isEqualTo(Money.of("33.30"));
    }

    @Test
    void monthsThatWereMissedAreBilledWithTheNextOne() {
        house.openMonth(JANUARY);

        house.openMonth(JANUARY.plusMonths(3));

        assertThat(house.billedMonths(member)).containsExactly("2026-01", "2026-02", "2026-03", "2026-04");
        assertThat(collections.get("DUES-2026-02-z0101", house.commissioner).members())
                .isEqualTo(1);
    }

    @Test
    void whoeverHasNoAmountYetIsOnTheListAndIsChargedOnceItIsFixed() {
        house.openMonth(JANUARY);
        assertThat(collections.lines("DUES-2026-01-z0101", house.commissioner))
                .extracting(CollectionLine::state)
                .containsExactly(BillState.UNFIXED);

        house.fix(member, "3000", JANUARY);

        assertThat(house.owed(member)).isEqualTo(Money.of("15"));
    }

    /** D42: under the notice of 2017 the amount stays for the year unless somebody says why. */
    @Test
    void aRiseDuringTheYearCountsFromNextJanuary() {
        house.fix(member, "4980", JANUARY);
        house.openMonth(JANUARY);
        clock.moveTo(LocalDate.of(2026, 7, 1));
        var july = YearMonth.of(2026, 7);

        assertRefused(
                "amount-fixed-for-the-year",
                () -> assessments.fix(fixing(member, "5010", july, null), house.commissioner));
        assessments.fix(fixing(member, "5010", YearMonth.of(2027, 1), null), house.commissioner);
        house.openMonth(july);
        house.openMonth(YearMonth.of(2027, 1));

        assertThat(file.statement(member, house.commissioner).months())
                .extracting(month -> month.month() + " " + month.charged())
                .hasSize(13)
                .contains("2026-01 49.80", "2026-07 49.80", "2026-12 49.80", "2027-01 75.20");
    }

    @Test
    void aCorrectionReachesTheMonthsThatAreNotPaidAndNoOthers() {
        house.fix(member, "5000", JANUARY);
        house.openMonth(JANUARY);
        house.pay(member, "50");
        house.openMonth(JANUARY.plusMonths(1));
        house.openMonth(JANUARY.plusMonths(2));

        assessments.fix(fixing(member, "3000", JANUARY, "基数填错"), house.commissioner);
        house.read();

        assertThat(file.statement(member, house.commissioner).months())
                .extracting(month -> month.charged() + " " + month.outstanding())
                .containsExactly("50.00 0.00", "50.00 15.00", "50.00 15.00");
        assertThat(house.owed(member)).isEqualTo(Money.of("30"));
    }

    /** D41. */
    @Test
    void anExemptionReachesTheMonthsItWasApprovedForAndLeavesThoseBefore() {
        house.fix(member, "3000", JANUARY);
        house.openMonth(JANUARY);
        house.openMonth(JANUARY.plusMonths(1));
        house.openMonth(JANUARY.plusMonths(2));

        var relief = assessments.propose(
                new ReliefProposal(
                        member, Money.ZERO, YearMonth.of(2026, 3), YearMonth.of(2026, 12), "长期患病", clock.today()),
                house.commissioner);
        assertThat(house.openMonths(member)).hasSize(3);
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> assessments.answer(relief.number(), approval(), house.commissioner));
        assessments.answer(relief.number(), approval(), house.organizer);
        house.openMonth(JANUARY.plusMonths(3));

        assertThat(house.openMonths(member)).containsExactly("2026-01", "2026-02");
        assertThat(house.owed(member)).isEqualTo(Money.of("30"));
    }

    private ReliefAnswer approval() {
        return new ReliefAnswer(clock.today(), ReliefAnswer.Answer.APPROVED, null);
    }

    /** D43. */
    @Test
    void probationaryMembersOweFromTheMonthOfTheMeeting() {
        house.openMonth(YearMonth.of(2026, 5));
        house.openMonth(YearMonth.of(2026, 6));
        clock.moveTo(LocalDate.of(2026, 7, 20));
        house.bill();

        var newcomer = house.admitted(LocalDate.of(2026, 6, 15));

        assertThat(house.billedMonths(newcomer)).containsExactly("2026-06", "2026-07");
    }

    /** D44: what was paid stays on record, and from the day of the refusal nothing is owed. */
    @Test
    void whoseAdmissionIsRefusedOwesNothingMoreAndWhatWasPaidIsKept() {
        house.openMonth(YearMonth.of(2026, 6));
        clock.moveTo(LocalDate.of(2026, 6, 15));
        var newcomer = house.admitted(LocalDate.of(2026, 6, 15));
        house.fix(newcomer, "3000", YearMonth.of(2026, 6));
        house.pay(newcomer, "15");
        house.openMonth(YearMonth.of(2026, 7));
        house.openMonth(YearMonth.of(2026, 8));
        house.openMonth(YearMonth.of(2026, 9));

        members.record(MembershipEntry.probationCancelled(newcomer, LocalDate.of(2026, 9, 1)), Actor.SYSTEM);

        house.openMonth(YearMonth.of(2026, 10));

        assertThat(house.billedMonths(newcomer)).containsExactly("2026-06", "2026-07", "2026-08");
        assertThat(file.statement(newcomer, house.commissioner).payments())
                .extracting(PaymentView::amount)
                .containsExactly(Money.of("15"));
    }

    /** D45. */
    @Test
    void theReceiverCollectsFromTheMonthAfterThoseOnTheLetter() {
        for (var month = YearMonth.of(2026, 9); !month.isAfter(YearMonth.of(2026, 11)); month = month.plusMonths(1)) {
            house.openMonth(month);
        }
        clock.moveTo(LocalDate.of(2026, 11, 8));
        var arrival = house.somebody();
        members.record(
                MembershipEntry.transferredIn(
                        arrival, BRANCH, clock.today(), LocalDate.of(2019, 7, 1), LocalDate.of(2020, 7, 1), null),
                Actor.SYSTEM);
        listener.on(new TransferFact.MemberArrived(
                "other-x1-2026-00001", arrival, BRANCH, clock.today(), YearMonth.of(2026, 9), Actor.SYSTEM));

        assertThat(house.billedMonths(arrival)).containsExactly("2026-10", "2026-11");
    }

    /** E53. */
    @Test
    void withinTheHouseWhatIsNotPaidGoesAlongAndNothingIsBilledTwice() {
        house.fix(member, "3000", JANUARY);
        house.openMonth(JANUARY);
        house.pay(member, "15");
        house.openMonth(JANUARY.plusMonths(1));
        house.openMonth(JANUARY.plusMonths(2));

        members.record(MembershipEntry.moved(member, OTHER, clock.today()), Actor.SYSTEM);
        house.openMonth(JANUARY.plusMonths(3));

        assertThat(file.statement(member, house.otherCommissioner).months())
                .extracting(month -> month.month() + " " + month.branch())
                .containsExactly("2026-01 z0101", "2026-02 z0102", "2026-03 z0102", "2026-04 z0102");
        assertThat(file.paidThrough(member)).contains(JANUARY);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> file.statement(member, house.commissioner));
    }

    @Test
    void whoeverLeftForAnotherSystemIsCollectedThere() {
        house.fix(member, "3000", JANUARY);
        house.openMonth(JANUARY);
        house.openMonth(JANUARY.plusMonths(1));
        members.record(MembershipEntry.removed(member, clock.today(), Removal.TRANSFERRED_OUT), Actor.SYSTEM);
        listener.on(new TransferFact.ReceiptReturned("z01-2026-00001", member, clock.today()));

        assertThat(house.billedMonths(member)).isEmpty();
        assertThat(house.owed(member)).isEqualTo(Money.ZERO);
    }

    @Test
    void whileMembershipIsSuspendedNothingIsOwed() {
        house.openMonth(JANUARY);
        clock.moveTo(LocalDate.of(2026, 2, 10));
        house.bill();
        members.record(MembershipEntry.suspended(member, clock.today()), Actor.SYSTEM);
        house.openMonth(YearMonth.of(2026, 3));
        house.openMonth(YearMonth.of(2026, 4));
        clock.moveTo(LocalDate.of(2026, 4, 20));
        members.record(MembershipEntry.restored(member, clock.today()), Actor.SYSTEM);
        house.openMonth(YearMonth.of(2026, 5));

        assertThat(house.billedMonths(member)).containsExactly("2026-01", "2026-02", "2026-04", "2026-05");
    }

    @Test
    void monthsBilledBeforeSomebodyHeardOfADeathAreTakenOff() {
        house.fix(member, "3000", JANUARY);
        house.openMonth(JANUARY);
        house.openMonth(JANUARY.plusMonths(1));
        house.openMonth(JANUARY.plusMonths(2));

        members.record(MembershipEntry.died(member, LocalDate.of(2026, 1, 20)), Actor.SYSTEM);

        assertThat(house.billedMonths(member)).containsExactly("2026-01");
        assertThat(house.owed(member)).isEqualTo(Money.of("15"));
    }

    @Test
    void thePaymentCoversTheOldestMonthsAndWhatIsLeftIsPaidAhead() {
        house.fix(member, "3000", JANUARY);
        house.openMonth(JANUARY);
        house.openMonth(JANUARY.plusMonths(1));

        var payment = house.pay(member, "40");
        assertThat(payment.receipt()).isEqualTo("DF-z0101-2026-00001");
        assertThat(payment.shares())
                .extracting(share -> share.month() + " " + share.account() + " " + share.amount())
                .containsExactly("2026-01 RECEIVABLE 15.00", "2026-02 RECEIVABLE 15.00", "null ADVANCE 10.00");

        house.openMonth(JANUARY.plusMonths(2));

        var statement = file.statement(member, house.commissioner);
        assertThat(statement.advance()).isEqualTo(Money.ZERO);
        assertThat(statement.paidThrough()).isEqualTo(YearMonth.of(2026, 2));
        assertThat(house.owed(member)).isEqualTo(Money.of("5"));
    }

    @Test
    void whoeverIsOnTheWayToAnotherHousePaysOverThereUnlessTheLetterIsRecalled() {
        house.fix(member, "3000", JANUARY);
        house.openMonth(JANUARY);
        letters.send(member, JANUARY.minusMonths(1));

        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> house.pay(member, "15"))
                .satisfies(refusal -> assertThat(refusal.rule()).isEqualTo("dues-follow-the-letter"));
        assertThat(house.owed(member)).isEqualTo(Money.of("15"));

        letters.recall(member);
        house.pay(member, "15");
        assertThat(house.owed(member)).isEqualTo(Money.ZERO);
    }

    @Test
    void aPaymentTakenBackOpensItsMonthsAndThoseThatWerePaidAhead() {
        house.fix(member, "3000", JANUARY);
        house.openMonth(JANUARY);
        var payment = house.pay(member, "30");
        house.openMonth(JANUARY.plusMonths(1));
        assertThat(house.openMonths(member)).isEmpty();

        assertRefused("reversal-has-a-reason", () -> payments.reverse(payment.receipt(), " ", house.commissioner));
        payments.reverse(payment.receipt(), "误记他人", house.commissioner);

        assertThat(house.openMonths(member)).containsExactly("2026-01", "2026-02");
        assertThat(house.owed(member)).isEqualTo(Money.of("30"));
        assertThat(file.statement(member, house.commissioner).advance()).isEqualTo(Money.ZERO);
    }

    @Test
    void theSameKeyBooksOnce() {
        house.fix(member, "3000", JANUARY);
        house.openMonth(JANUARY);

        var first = payments.register(house.payment(member, "15"), "k1", house.commissioner);
        house.read();
        var again = payments.register(house.payment(member, "15"), "k1", house.commissioner);

        assertThat(again.receipt()).isEqualTo(first.receipt());
        assertThat(file.statement(member, house.commissioner).advance()).isEqualTo(Money.ZERO);
        assertRefused(
                "idempotency-key-reused",
                () -> payments.register(house.payment(member, "16"), "k1", house.commissioner));
    }

    @Test
    void nobodyHandlesTheirOwnDuesAndNobodyThoseOfAnotherBranch() {
        var own = Objects.requireNonNull(house.commissioner.person());
        members.record(
                MembershipEntry.converted(own, LocalDate.of(2020, 7, 1))
                        .in(BRANCH)
                        .from(Provenance.IMPORTED),
                Actor.SYSTEM);

        for (var deed : List.<Runnable>of(
                () -> house.fix(own, "3000", JANUARY),
                () -> house.pay(own, "15"),
                () -> assessments.fix(fixing(member, "3000", JANUARY, null), house.otherCommissioner),
                () -> payments.register(house.payment(member, "15"), null, house.otherCommissioner))) {
            assertThatExceptionOfType(NotAllowed.class).isThrownBy(deed::run);
        }
    }

    @Test
    void aMonthIsClosedWhenEverybodyHasAnAmountAndTheCommitteeChecksTheMoney() {
        house.openMonth(JANUARY);
        var number = "DUES-2026-01-z0101";
        assertRefused(
                "amounts-fixed-before-closing",
                () -> collections.close(
                        number, new CollectionClosing(clock.today(), Money.ZERO, null, null), house.commissioner));
        house.fix(member, "3000", JANUARY);
        house.pay(member, "15");
        assertRefused(
                "remitted-of-the-received",
                () -> collections.close(
                        number,
                        new CollectionClosing(clock.today(), Money.of("15.10"), null, null),
                        house.commissioner));
        collections.close(number, new CollectionClosing(clock.today(), Money.of("15"), null, null), house.commissioner);

        assertRefused(
                "refusal-has-a-reason",
                () -> collections.reconcile(
                        number,
                        new CollectionReconciliation(clock.today(), CollectionReconciliation.Answer.RETURNED, null),
                        house.organizer));
        collections.reconcile(
                number,
                new CollectionReconciliation(clock.today(), CollectionReconciliation.Answer.RECONCILED, null),
                house.organizer);

        var closed = collections.get(number, house.organizer);
        assertThat(closed.state()).isEqualTo(CollectionState.RECONCILED);
        assertThat(closed.received()).isEqualTo(Money.of("15"));
        assertThat(closed.remitted()).isEqualTo(Money.of("15"));
    }

    @Test
    void otherRatesHoldFromTheMonthTheyAreEnteredFor() {
        house.fix(member, "3000", JANUARY);
        house.openMonth(JANUARY);
        var higher = new DuesTariff(
                "示例2026",
                YearMonth.of(2026, 2),
                List.of(new DuesTariff.Bracket(null, BigDecimal.ONE)),
                DuesTariff.OF_2008.retired(),
                DuesTariff.OF_2008.flat(),
                DuesTariff.OF_2008.localLeast(),
                DuesTariff.OF_2008.localMost(),
                DuesTariff.OF_2008.ceiling(),
                DuesTariff.OF_2008.central());

        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> tariffs.replace(higher, "示例文件", house.commissioner));
        assertRefused("dues-tariff-reason", () -> tariffs.replace(higher, " ", house.department));
        tariffs.replace(higher, "示例文件", house.department);
        house.openMonth(YearMonth.of(2026, 2));

        assertThat(file.statement(member, house.commissioner).months())
                .extracting(Statement.Month::charged)
                .containsExactly(Money.of("15"), Money.of("30"));
        assertThat(tariffs.all()).hasSize(2);
    }

    @Test
    void everyStepOfAnAmountIsExplained() {
        house.fix(member, "66000", JANUARY);
        house.openMonth(JANUARY);

        var why = file.explain(member, JANUARY, house.commissioner);

        assertThat(why.due()).isEqualTo(Money.of("1000"));
        assertThat(why.steps())
                .extracting(Explanation.Step::title)
                .containsExactly("收入类别", "计入基数", "计算基数", "适用比例", "计算", "取整", "上限");
        assertThat(why.steps()).allSatisfy(step -> assertThat(step.article()).isNotBlank());
        assertThat(why.steps().get(4).text()).isEqualTo("66000.00 × 2% = 1320元");
        assertThat(why.changes()).anyMatch(change -> change.contains("下一年1月"));
        assertThat(file.explain(member, JANUARY, new Actor("self", member)).due())
                .isEqualTo(Money.of("1000"));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> file.explain(member, JANUARY, house.otherCommissioner));
    }

    @Test
    void arrearsAreListedWithWhatTheyCallFor() {
        house.fix(member, "3000", JANUARY);
        for (var month = JANUARY; !month.isAfter(YearMonth.of(2026, 4)); month = month.plusMonths(1)) {
            house.openMonth(month);
        }

        assertThat(file.arrears(BRANCH, house.commissioner))
                .containsExactly(new Arrear(member, JANUARY, 4, Money.of("60"), DuesStage.TALK));
    }

    /** D39 and D40 in the books. */
    @Test
    void largeVoluntaryPaymentsGoToTheCentreAndTheYearIsPublishedOnce() {
        house.fix(member, "3000", JANUARY);
        house.openMonth(JANUARY);
        house.pay(member, "15");
        voluntary("1000.00");
        voluntary("999.90");

        var year = years.remittance(BRANCH, 2026, house.organizer);
        assertThat(year.figures().received()).isEqualTo(Money.of("2014.90"));
        assertThat(year.central()).isEqualTo(Money.of("1000"));
        assertThat(year.figures().voluntary()).isEqualTo(Money.of("999.90"));
        assertThat(year.share()).isNull();
        assertThat(year.dueOn()).isEqualTo(LocalDate.of(2027, 4, 30));

        years.publish(BRANCH, 2026, "用于学习教育", house.commissioner);
        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() -> years.publish(BRANCH, 2026, null, house.commissioner));
        assertThat(years.publications(BRANCH, new Actor("self", member))).hasSize(1);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> years.publications(BRANCH, house.otherCommissioner));
    }

    private void voluntary(String amount) {
        payments.register(
                new PaymentForm(
                        member,
                        PaymentPurpose.VOLUNTARY,
                        PaymentMethod.BANK,
                        Money.of(amount),
                        clock.today(),
                        null,
                        null,
                        null),
                null,
                house.commissioner);
    }

    private static void assertRefused(String rule, Runnable deed) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(deed::run)
                .satisfies(violation -> assertThat(violation.rule()).isEqualTo(rule));
    }
}
