package org.zhibu.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhibu.testing.Walks.forAll;
import static org.zhibu.testing.Walks.upTo;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DeadlinesPropertiesTest {

    private static final int TRIES = 2_000;
    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);

    private static final Map<Integer, List<UnaryOperator<LocalDate>>> LIMITS_BY_MONTHS = Map.of(
            1, List.of(Deadlines::latestInitialTalk),
            3, List.of(Deadlines::approvalLimit, Deadlines::latestConversionApproval, Deadlines::departureHorizon),
            6,
                    List.of(
                            Deadlines::nextObservation,
                            Deadlines::absoluteApprovalLimit,
                            Deadlines::latestPostponedDiscussion),
            12, List.of(Deadlines::probationDue, start -> Deadlines.earliestCandidate(start, 0)));

    private static final List<UnaryOperator<LocalDate>> LIMITS_SINCE_2026 =
            List.of(Deadlines::latestAdmissionMeeting, Deadlines::latestOath);

    private static final List<Function<LocalDate, Warning>> WARNINGS = List.of(
            Deadlines::initialTalkWarning,
            Deadlines::observationWarning,
            Deadlines::admissionMeetingWarning,
            Deadlines::approvalWarning,
            Deadlines::oathWarning,
            due -> Deadlines.probationExpiryWarning(due, Deadlines.latestConversionMeeting(due)),
            Deadlines::conversionApprovalWarning,
            Deadlines::archiveWarning);

    @Test
    void monthsKeepTheDayOrStopAtTheEndOfTheMonth() {
        forAll(
                TRIES,
                DeadlinesPropertiesTest::day,
                DeadlinesPropertiesTest::simpler,
                start -> LIMITS_BY_MONTHS.forEach((months, limits) -> limits.forEach(limit -> {
                    var reached = limit.apply(start);

                    assertThat(monthsBetween(start, reached)).isEqualTo(months.longValue());
                    assertThat(reached.getDayOfMonth())
                            .isEqualTo(Math.min(start.getDayOfMonth(), reached.lengthOfMonth()));
                })));
    }

    @Test
    void whoStartsEarlierIsNeverDueLater() {
        forAll(TRIES, upTo(5, DeadlinesPropertiesTest::day), days -> {
            var inOrder = days.stream().sorted().toList();

            limits().forEach(limit ->
                    assertThat(inOrder.stream().map(limit)).isSortedAccordingTo(Comparator.naturalOrder()));
        });
    }

    @Test
    void noLimitLiesBeforeItsStartUnlessNothingWasLimitedThen() {
        forAll(TRIES, DeadlinesPropertiesTest::day, DeadlinesPropertiesTest::simpler, start -> {
            assertThat(limits().map(limit -> limit.apply(start))).allMatch(limit -> limit.isAfter(start));
            assertThat(LIMITS_SINCE_2026.stream().map(limit -> limit.apply(start)))
                    .allMatch(limit ->
                            limit.equals(start.plusMonths(1)) || limit.equals(RuleVersion.SWITCH_DAY.minusDays(1)));
        });
    }

    @Test
    void noWarningTurnsRedBeforeItTurnedYellow() {
        forAll(
                TRIES,
                DeadlinesPropertiesTest::day,
                DeadlinesPropertiesTest::simpler,
                start -> assertThat(WARNINGS.stream().map(warning -> warning.apply(start)))
                        .allMatch(warning -> !warning.red().isBefore(warning.yellow())));
    }

    @Test
    void theChecksAgreeWithTheLimits() {
        var checks = new LinkedHashMap<UnaryOperator<LocalDate>, BiFunction<LocalDate, LocalDate, List<Finding>>>();
        checks.put(Deadlines::latestInitialTalk, DevelopmentRules::initialTalk);
        checks.put(Deadlines::nextObservation, DevelopmentRules::observation);
        checks.put(
                Deadlines::latestAdmissionMeeting,
                (start, on) -> DevelopmentRules.admissionMeeting(start, true, 2, 3, false, on));
        checks.put(Deadlines::approvalLimit, (start, on) -> DevelopmentRules.approval(start, on, false, false));
        checks.put(Deadlines::absoluteApprovalLimit, (start, on) -> DevelopmentRules.approval(start, on, true, false));
        checks.put(Deadlines::latestOath, DevelopmentRules::oath);
        checks.put(Deadlines::latestConversionApproval, DevelopmentRules::conversionApproval);

        forAll(
                TRIES,
                DeadlinesPropertiesTest::day,
                DeadlinesPropertiesTest::simpler,
                start -> checks.forEach((limit, check) -> {
                    var latest = limit.apply(start);

                    assertThat(check.apply(start, latest)).isEmpty();
                    assertThat(check.apply(start, latest.plusDays(1))).hasSize(1);
                }));
    }

    private static Stream<UnaryOperator<LocalDate>> limits() {
        return LIMITS_BY_MONTHS.values().stream().flatMap(List::stream);
    }

    private static long monthsBetween(LocalDate start, LocalDate end) {
        return (end.getYear() - start.getYear()) * 12L + end.getMonthValue() - start.getMonthValue();
    }

    private static LocalDate day(Random random) {
        return FIRST.plusDays(random.nextInt(4_000));
    }

    private static Stream<LocalDate> simpler(LocalDate day) {
        return Stream.of(day.withDayOfMonth(1), day.minusDays(1))
                .filter(other -> other.isBefore(day) && !other.isBefore(FIRST));
    }
}
