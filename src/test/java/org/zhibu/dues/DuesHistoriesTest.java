package org.zhibu.dues;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhibu.dues.DuesHouse.BRANCH;
import static org.zhibu.dues.DuesHouse.OTHER;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.zhibu.kernel.Actor;
import org.zhibu.kernel.OrganizationCode;
import org.zhibu.kernel.PersonId;
import org.zhibu.kernel.RuleViolation;
import org.zhibu.member.Members;
import org.zhibu.member.MembershipEntry;
import org.zhibu.member.PersonCategory;
import org.zhibu.member.Removal;
import org.zhibu.rules.Money;
import org.zhibu.testing.MovableClock;
import org.zhibu.testing.Walks;

/**
 * Random lives over three years: admitted, moved, suspended, restored, removed, some of it entered late; paid a little, too much,
 * by mistake. Whatever happens, every month of membership has one bill, no other month has any, and the books agree.
 */
@DuesHouse.OnADatabase
class DuesHistoriesTest {

    private static final int LIVES = Integer.getInteger("zhibu.test.lives", 60);
    private static final int PAYMENT_ORDERS = 20;
    private static final YearMonth FIRST = YearMonth.of(2026, 1);

    @Autowired
    BeanFactory beans;

    @Autowired
    MovableClock clock;

    @Autowired
    Members members;

    @Autowired
    JdbcClient database;

    @Autowired
    DuesAssessments assessments;

    @Autowired
    DuesPayments payments;

    @Autowired
    DuesFile file;

    @Test
    void everyMonthOfMembershipIsBilledOnceAndNoOther() {
        var house = house();
        var months = new AtomicInteger();
        Walks.forAll(LIVES, Walks.upTo(40, DuesHistoriesTest::step), steps -> {
            var life = new OneLife(house);
            steps.forEach(life::live);
            life.nextMonth();

            assertThat(house.billedMonths(life.person)).as("billed").containsAll(life.monthsOfMembership());
            assertThat(house.billedMonths(life.person))
                    .as("billed, but for months that were paid before anybody knew better")
                    .filteredOn(month -> !life.paidMonths().contains(month))
                    .isSubsetOf(life.monthsOfMembership());
            assertThat(life.unbalanced())
                    .as("bills whose state contradicts the ledger")
                    .isEmpty();
            assertThat(house.owed(life.person)
                            .minus(file.statement(life.person, life.actor()).advance()))
                    .as("charged less paid")
                    .isEqualTo(life.expectedBalance());
            months.addAndGet(life.monthsOfMembership().size());
        });
        System.out.printf("dues histories: %d lives, %d months billed%n", LIVES, months.get());
    }

    @Test
    void theOrderOfPaymentsDoesNotMatter() {
        var house = house();
        var chance = new Random(20_261_124);
        for (var round = 0; round < PAYMENT_ORDERS; round++) {
            var amounts = new ArrayList<String>();
            for (var i = 0; i < 6; i++) {
                amounts.add("%d.%d".formatted(1 + chance.nextInt(40), chance.nextInt(10)));
            }
            var one = payInOrder(house, amounts);
            Collections.shuffle(amounts, chance);
            var other = payInOrder(house, amounts);

            assertThat(other).isEqualTo(one);
        }
    }

    private List<String> payInOrder(DuesHouse house, List<String> amounts) {
        var person = house.admitted(FIRST.atDay(15));
        house.fix(person, "3000", FIRST);
        for (var amount : amounts) {
            house.pay(person, amount);
        }
        var statement = file.statement(person, house.commissioner);
        var result = new ArrayList<String>();
        statement
                .months()
                .forEach(month -> result.add(month.month() + " " + month.state() + " " + month.outstanding()));
        result.add("advance " + statement.advance());
        return result;
    }

    private DuesHouse house() {
        var house = new DuesHouse(beans);
        house.openMonth(FIRST);
        house.openMonth(FIRST.plusMonths(1));
        house.openMonth(FIRST.plusMonths(2));
        return house;
    }

    private static Step step(Random random) {
        var acts = Act.values();
        var act = random.nextInt(3) == 0 ? Act.MONTH : acts[random.nextInt(acts.length)];
        return new Step(act, random.nextInt(60), 1 + random.nextInt(500));
    }

    /** What happens next, how many days ago it really was, and an amount in jiao where money is paid. */
    record Step(Act act, int daysAgo, int jiao) {}

    enum Act {
        MONTH,
        HALF_MONTH,
        MOVE,
        SUSPEND,
        RESTORE,
        REMOVE,
        ADMIT,
        FIX,
        PAY,
        TAKE_BACK
    }

    /** One person's life as the test knows it, apart from the house's own arithmetic. */
    private final class OneLife {

        private final DuesHouse house;
        private final PersonId person;
        private Money paid = Money.ZERO;
        private int payments;
        private final List<PaymentView> standing = new ArrayList<>();
        private final List<LocalDate> eventDays = new ArrayList<>();
        private LocalDate lastEvent;

        OneLife(DuesHouse house) {
            this.house = house;
            lastEvent = clock.today();
            eventDays.add(lastEvent);
            person = house.admitted(lastEvent);
            house.fix(person, "3000", YearMonth.from(lastEvent));
        }

        Actor actor() {
            return new Actor("self", person);
        }

        void live(Step step) {
            var standingNow = members.standingOf(person, clock.today());
            var member = standingNow.category().member();
            switch (step.act()) {
                case MONTH -> nextMonth();
                case HALF_MONTH -> {
                    if (clock.today().getDayOfMonth() < 14) {
                        clock.moveTo(clock.today().plusDays(14));
                    }
                }
                case MOVE -> {
                    if (member) {
                        var to = BRANCH.equals(standingNow.branch()) ? OTHER : BRANCH;
                        record(MembershipEntry.moved(person, to, day(step)));
                    }
                }
                case SUSPEND -> {
                    if (member && !standingNow.suspended()) {
                        record(MembershipEntry.suspended(person, day(step)));
                    }
                }
                case RESTORE -> {
                    if (member && standingNow.suspended()) {
                        record(MembershipEntry.restored(person, day(step)));
                    }
                }
                case REMOVE -> {
                    if (member) {
                        record(MembershipEntry.removed(person, day(step), Removal.EXPELLED));
                    }
                }
                case ADMIT -> {
                    if (standingNow.category() == PersonCategory.FORMER) {
                        record(MembershipEntry.transferredIn(person, BRANCH, day(step), lastEvent, lastEvent, null));
                    }
                }
                case FIX -> fix(step);
                case PAY -> pay(step);
                case TAKE_BACK -> takeBack();
            }
        }

        /** Some things are entered weeks after they happened, but in their order. */
        private LocalDate day(Step step) {
            var day = clock.today().minusDays(step.daysAgo());
            return day.isAfter(lastEvent) ? day : lastEvent;
        }

        private void record(MembershipEntry entry) {
            try {
                members.record(entry, Actor.SYSTEM);
                lastEvent = entry.on();
                eventDays.add(lastEvent);
            } catch (RuleViolation notPossible) {
                // The record itself refuses what makes no sense; dues have nothing to follow then.
            }
            house.read();
        }

        private void fix(Step step) {
            if (BRANCH.equals(branch())) {
                assessments.fix(
                        DuesHouse.fixing(
                                person,
                                String.valueOf(step.jiao() * 10),
                                YearMonth.from(clock.today()).minusMonths(step.daysAgo() % 3),
                                "更正"),
                        house.commissioner);
                house.read();
            }
        }

        private void pay(Step step) {
            var payment = house.payment(
                    person, Money.of(String.valueOf(step.jiao() / 10.0)).toString());
            var view =
                    DuesHistoriesTest.this.payments.receive(payment, "test:" + person + ":" + payments++, Actor.SYSTEM);
            house.read();
            standing.add(view);
            paid = paid.plus(view.amount());
        }

        private void takeBack() {
            if (!standing.isEmpty()) {
                var last = standing.remove(standing.size() - 1);
                var keeper = BRANCH.equals(last.branch()) ? house.commissioner : house.otherCommissioner;
                DuesHistoriesTest.this.payments.reverse(last.receipt(), "误记", keeper);
                house.read();
                paid = paid.minus(last.amount());
            }
        }

        private @Nullable OrganizationCode branch() {
            return database.sql("select branch from dues_account where person = ?")
                    .param(person.value())
                    .query(String.class)
                    .optional()
                    .map(OrganizationCode::new)
                    .orElse(null);
        }

        void nextMonth() {
            house.openMonth(YearMonth.from(clock.today()).plusMonths(1));
        }

        /** Asked of the membership record, which changes on days with an entry only: the slow way round. */
        List<String> monthsOfMembership() {
            var days = new TreeSet<>(eventDays);
            for (var month = YearMonth.from(eventDays.get(0)); !month.isAfter(YearMonth.from(clock.today())); ) {
                days.add(month.atDay(1));
                month = month.plusMonths(1);
            }
            var months = new TreeSet<String>();
            for (var day : days) {
                var standingThen = members.standingOf(person, day);
                if (standingThen.category().member() && !standingThen.suspended()) {
                    months.add(YearMonth.from(day).toString());
                }
            }
            return List.copyOf(months);
        }

        List<String> paidMonths() {
            return database.sql("select due_month from dues_bill where person = ? and state = 'SETTLED'")
                    .param(person.value())
                    .query(String.class)
                    .list();
        }

        /** Bills that are settled but owe something, or the other way round. */
        List<String> unbalanced() {
            return database.sql(
                            "select b.due_month from dues_bill b left join dues_entry e on e.bill = b.id where b.person = ?"
                                    + " group by b.due_month, b.state, b.due_fen having"
                                    + " (b.state = 'OPEN') <> (coalesce(b.due_fen, 0) + coalesce(sum(case when e.debit = 'RECEIVABLE' then e.amount_fen"
                                    + " when e.credit = 'RECEIVABLE' then -e.amount_fen else 0 end), 0) > 0)")
                    .param(person.value())
                    .query(String.class)
                    .list();
        }

        /** What the months cost as they stand, less everything that was paid. */
        Money expectedBalance() {
            var fen = database.sql(
                            "select coalesce(sum(b.due_fen), 0) + coalesce((select sum(case when e.debit = 'RECEIVABLE' then e.amount_fen else -e.amount_fen end)"
                                    + " from dues_entry e where e.person = b.person and (e.debit = 'DUES' or e.credit = 'DUES')), 0) from dues_bill b"
                                    + " where b.person = ? group by b.person")
                    .param(person.value())
                    .query(BigDecimal.class)
                    .optional()
                    .orElse(BigDecimal.ZERO);
            return new Money(fen.longValueExact()).minus(paid);
        }
    }
}
