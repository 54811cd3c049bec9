package org.zhibu.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhibu.rules.LocalPractice.DEFAULT;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The same case on both sides of 2026-05-11. */
class SwitchOfRulesTest {

    private static final LocalDate LAST_OLD_DAY = RuleVersion.SWITCH_DAY.minusDays(1);
    private static final LocalDate FIRST_NEW_DAY = RuleVersion.SWITCH_DAY;
    private static final WorkingDays CALENDAR = WorkingDays.standard();

    @Test
    void aShortNoticeWasALocalMatterAndBlocksSince2026() {
        assertThat(shortNotice(LAST_OLD_DAY)).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo(Rule.NOTICE_AS_LONG_AS_LOCALLY_REQUIRED);
            assertThat(finding.force()).isEqualTo(Force.SOFT);
            assertThat(finding.version()).isEqualTo(RuleVersion.V2014);
        });
        assertThat(shortNotice(FIRST_NEW_DAY)).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo(Rule.NOTICE_FOR_FIVE_WORKING_DAYS);
            assertThat(finding.force()).isEqualTo(Force.HARD);
            assertThat(finding.version()).isEqualTo(RuleVersion.V2026);
        });
    }

    @Test
    void placesOfTheNoticeAreOnlyPrescribedSince2026() {
        assertThat(DevelopmentRules.publicNotice(
                        LAST_OLD_DAY, LAST_OLD_DAY.plusDays(9), Set.of(), true, CALENDAR, DEFAULT))
                .isEmpty();
        assertThat(DevelopmentRules.publicNotice(
                        FIRST_NEW_DAY, FIRST_NEW_DAY.plusDays(9), Set.of(), true, CALENDAR, DEFAULT))
                .extracting(Finding::rule)
                .containsExactly(Rule.NOTICE_AT_ORIGIN_AND_DESTINATION);
    }

    @Test
    void e17AnOldPreExaminationLimitsTheMeetingFromTheFirstNewDayOn() {
        var preExaminedOn = LocalDate.of(2026, 3, 1);

        assertThat(DevelopmentRules.admissionMeeting(preExaminedOn, true, 2, 3, false, LAST_OLD_DAY))
                .isEmpty();
        assertThat(DevelopmentRules.admissionMeeting(preExaminedOn, true, 2, 3, false, FIRST_NEW_DAY))
                .extracting(Finding::rule)
                .containsExactly(Rule.MEETING_WITHIN_A_MONTH_OF_PRE_EXAMINATION);
    }

    @Test
    void aLateOathIsOnlyRemarkedOnSince2026() {
        var approvedOn = LocalDate.of(2025, 12, 1);

        assertThat(DevelopmentRules.oath(approvedOn, LAST_OLD_DAY)).isEmpty();
        assertThat(DevelopmentRules.oath(approvedOn, FIRST_NEW_DAY)).hasSize(1);
    }

    @Test
    void theLimitsOfBothTextsQuoteTheArticleOfTheirTime() {
        assertThat(lateApproval(LAST_OLD_DAY).article()).isEqualTo("《中国共产党发展党员工作细则》(2014)第二十六条");
        assertThat(lateApproval(FIRST_NEW_DAY).article()).isEqualTo("《中国共产党发展党员工作细则》(2026)第二十五条");
    }

    @Test
    void aYearOfCultivationIsNeededUnderBoth() {
        for (var on : List.of(LAST_OLD_DAY, FIRST_NEW_DAY)) {
            assertThat(DevelopmentRules.candidateSelection(
                            on.minusMonths(11), 0, 2, EnumSet.allOf(Consulted.class), on, DEFAULT))
                    .extracting(Finding::rule)
                    .containsExactly(Rule.CULTIVATION_FOR_A_YEAR);
        }
    }

    private static List<Finding> shortNotice(LocalDate start) {
        return DevelopmentRules.publicNotice(
                start, start.plusDays(2), Set.of(NoticePlace.UNIT), false, CALENDAR, DEFAULT);
    }

    private static Finding lateApproval(LocalDate on) {
        return DevelopmentRules.approval(on.minusMonths(4), on, false, false).get(0);
    }
}
