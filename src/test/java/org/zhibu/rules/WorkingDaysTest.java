package org.zhibu.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.zhibu.testing.Walks.forAll;

import java.io.StringReader;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingDaysTest {

    private static final WorkingDays CALENDAR = WorkingDays.standard();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-02-04", "2024-02-18", "2024-04-07", "2024-04-28", "2024-05-11", "2024-09-14", "2024-09-29",
                "2024-10-12", "2025-01-26", "2025-02-08", "2025-04-27", "2025-09-28", "2025-10-11", "2026-01-04",
                "2026-02-14", "2026-02-28", "2026-05-09", "2026-09-20", "2026-10-10"
            })
    void makeUpDaysAtWeekendsAreWorkingDays(LocalDate day) {
        assertThat(day.getDayOfWeek()).isIn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
        assertThat(CALENDAR.isWorkingDay(day)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-01-01", "2024-02-12", "2024-04-05", "2024-06-10", "2024-09-16", "2024-10-07", "2025-01-01",
                "2025-01-28", "2025-05-05", "2025-06-02", "2025-10-08", "2026-01-02", "2026-02-23", "2026-04-06",
                "2026-05-05", "2026-06-19", "2026-09-25", "2026-10-07", "2027-02-05", "2027-06-09", "2027-09-15"
            })
    void publicHolidaysAreNot(LocalDate day) {
        assertThat(day.getDayOfWeek()).isNotIn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
        assertThat(CALENDAR.isWorkingDay(day)).isFalse();
    }

    /** 365 or 366 days, minus 104 to 106 weekend days, minus the statutory days that the year's arrangement gives. */
    @ParameterizedTest
    @CsvSource({"2024, 251", "2025, 248", "2026, 248"})
    void anOfficialYearHasItsKnownNumberOfWorkingDays(int year, int workingDays) {
        assertThat(CALENDAR.between(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)))
                .isEqualTo(workingDays);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06-01, 2026-06-05",
        "2026-06-05, 2026-06-11",
        "2026-06-06, 2026-06-12",
        "2025-09-26, 2025-10-09",
        "2026-09-30, 2026-10-12",
        "2024-09-30, 2024-10-11"
    })
    void fiveWorkingDaysSkipWeekendsAndHolidaysAndIncludeMakeUpDays(LocalDate start, LocalDate last) {
        assertThat(CALENDAR.lastDay(start, 5)).isEqualTo(last);
        assertThat(CALENDAR.between(start, last)).isEqualTo(5);
    }

    @Test
    void aNoticeOfTheFridayBeforeAWeekOfHolidaysOnlyEndsAfterwards() {
        var friday = LocalDate.of(2026, 2, 13);

        assertThat(friday.getDayOfWeek()).isEqualTo(DayOfWeek.FRIDAY);
        assertThat(CALENDAR.lastDay(friday, 5)).isEqualTo("2026-02-26");
    }

    @Test
    void years2024To2026AreOfficialAndOthersProvisional() {
        assertThat(Stream.of(2024, 2025, 2026)).noneMatch(CALENDAR::provisional);
        assertThat(Stream.of(2023, 2027, 2028)).allMatch(CALENDAR::provisional);
        assertThat(CALENDAR.provisional(LocalDate.of(2026, 12, 1), LocalDate.of(2026, 12, 31)))
                .isFalse();
        assertThat(CALENDAR.provisional(LocalDate.of(2026, 12, 29), LocalDate.of(2027, 1, 5)))
                .isTrue();
    }

    @Test
    void aPlaceMayBringItsOwnCalendar() {
        var calendar = WorkingDays.load(new StringReader("""
                date,kind,name
                # 本地安排
                2027-02-08,HOLIDAY,春节
                2027-02-13,WORKDAY,春节调休上班
                """));

        assertThat(calendar.isWorkingDay(LocalDate.of(2027, 2, 8))).isFalse();
        assertThat(calendar.isWorkingDay(LocalDate.of(2027, 2, 13))).isTrue();
        assertThat(calendar.provisional(2027)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027-02-30,HOLIDAY,春节", "2027-02-08,DAYOFF,春节", "2027-02-08"})
    void aLineThatCannotBeReadIsNamed(String line) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WorkingDays.load(new StringReader("date,kind,name\n" + line)))
                .withMessageContaining("第2行")
                .withMessageContaining(line);
    }

    @Test
    void noWorkingDaysAreNoPeriod() {
        assertThatIllegalArgumentException().isThrownBy(() -> CALENDAR.lastDay(LocalDate.of(2026, 6, 1), 0));
        assertThat(CALENDAR.between(LocalDate.of(2026, 6, 2), LocalDate.of(2026, 6, 1)))
                .isZero();
    }

    @Test
    void aPeriodHasExactlyItsWorkingDaysAndEndsOnOne() {
        forAll(1_000, WorkingDaysTest::period, WorkingDaysTest::shorter, period -> {
            var last = CALENDAR.lastDay(period.start(), period.days());

            assertThat(last).isAfterOrEqualTo(period.start());
            assertThat(CALENDAR.isWorkingDay(last)).isTrue();
            assertThat(CALENDAR.between(period.start(), last)).isEqualTo(period.days());
            assertThat(CALENDAR.between(period.start(), last.minusDays(1))).isEqualTo(period.days() - 1);
        });
    }

    @Test
    void twoPeriodsInARowAreOneLongPeriod() {
        forAll(1_000, WorkingDaysTest::period, WorkingDaysTest::shorter, period -> {
            var middle = CALENDAR.lastDay(period.start(), period.days());

            assertThat(CALENDAR.lastDay(middle.plusDays(1), 7))
                    .isEqualTo(CALENDAR.lastDay(period.start(), period.days() + 7));
        });
    }

    private static Period period(Random random) {
        return new Period(LocalDate.of(2024, 1, 1).plusDays(random.nextInt(1_400)), 1 + random.nextInt(20));
    }

    private static Stream<Period> shorter(Period period) {
        return period.days() == 1 ? Stream.of() : Stream.of(new Period(period.start(), period.days() - 1));
    }

    private record Period(LocalDate start, int days) {}
}
