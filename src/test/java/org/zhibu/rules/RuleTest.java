package org.zhibu.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.zhibu.kernel.RuleViolation;

class RuleTest {

    @ParameterizedTest
    @CsvSource({"2014-05-28, V2014", "2026-05-10, V2014", "2026-05-11, V2026", "2026-05-18, V2026"})
    void theTextInForceOnTheDayJudgesTheStep(LocalDate on, RuleVersion version) {
        assertThat(RuleVersion.on(on)).isEqualTo(version);
    }

    @Test
    void theCommitteeFiledCandidatesAndHasToAgreeSince2026() {
        assertThat(RuleVersion.V2014.candidateReview()).isEqualTo("备案");
        assertThat(RuleVersion.V2026.candidateReview()).isEqualTo("同意");
    }

    @ParameterizedTest
    @CsvSource({
        "INITIAL_TALK_WITHIN_A_MONTH, 第七条, 第七条",
        "CULTIVATION_FOR_A_YEAR, 第十三条, 第十三条",
        "NO_DEPARTURE_WITHIN_THREE_MONTHS, 第十九条, 第十八条",
        "APPROVAL_WITHIN_THREE_MONTHS, 第二十六条, 第二十五条",
        "FULL_YEAR_OF_PROBATION, 第三十二条, 第三十一条",
        "ARCHIVE_COMPLETE, 第三十七条, 第三十六条"
    })
    void articlesMoveByOneAfterThe17th(Rule rule, String in2014, String in2026) {
        assertThat(rule.article(RuleVersion.V2014)).isEqualTo("《中国共产党发展党员工作细则》(2014)" + in2014);
        assertThat(rule.article(RuleVersion.V2026)).isEqualTo("《中国共产党发展党员工作细则》(2026)" + in2026);
    }

    @Test
    void rulesOf2026DoNotReachBack() {
        var newcomers = Arrays.stream(Rule.values()).filter(rule -> !rule.appliesUnder(RuleVersion.V2014));

        assertThat(newcomers)
                .containsExactly(
                        Rule.CONTACT_NOT_SANCTIONED,
                        Rule.NOTICE_FOR_FIVE_WORKING_DAYS,
                        Rule.NOTICE_AT_UNIT_OR_RESIDENCE,
                        Rule.NOTICE_AT_ORIGIN_AND_DESTINATION,
                        Rule.INTRODUCER_NOT_SANCTIONED,
                        Rule.MEETING_WITHIN_A_MONTH_OF_PRE_EXAMINATION,
                        Rule.OATH_WITHIN_A_MONTH);
    }

    @ParameterizedTest
    @EnumSource
    void everyRuleHasACodeAndASourceInBothVersions(Rule rule) {
        assertThat(rule.code()).matches("[a-z0-9]+(-[a-z0-9]+)*");
        assertThat(rule.article(RuleVersion.V2014)).isNotBlank();
        assertThat(rule.article(RuleVersion.V2026)).isNotBlank().doesNotContain("无此规定");
    }

    @ParameterizedTest
    @CsvSource({
        "INITIAL_TALK_WITHIN_A_MONTH, SOFT, W09",
        "OBSERVATION_EVERY_HALF_YEAR, SOFT, W10",
        "OBSERVATIONS_ON_FILE, SOFT, W11",
        "NOTICE_FOR_FIVE_WORKING_DAYS, HARD, W12",
        "MEETING_WITHIN_A_MONTH_OF_PRE_EXAMINATION, HARD, W13",
        "APPROVAL_WITHIN_THREE_MONTHS, HARD, W14",
        "OATH_WITHIN_A_MONTH, SOFT, W15",
        "CONVERSION_MEETING_IN_TIME, SOFT, W16",
        "CONVERSION_APPROVAL_WITHIN_THREE_MONTHS, HARD, W17",
        "EXTENSION_ONCE, HARD, W18",
        "ARCHIVE_COMPLETE, SOFT, W28"
    })
    void rulesOfTheWarningCatalogueKnowTheirEntryAndTheirForce(Rule rule, Force force, String warning) {
        assertThat(rule.force()).isEqualTo(force);
        assertThat(rule.warning()).isEqualTo(warning);
    }

    @Test
    void aHardFindingRefusesTheStepAndSoftOnesComeBack() {
        var soft = new Finding(Rule.OATH_WITHIN_A_MONTH, RuleVersion.V2026, "逾期", "请说明原因");
        var hard = new Finding(Rule.EXTENSION_ONCE, RuleVersion.V2026, "不能再次延长", "请另作决议");

        assertThat(Finding.softAfterRefusingHard(List.of(soft))).containsExactly(soft);
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> Finding.softAfterRefusingHard(List.of(soft, hard)))
                .satisfies(violation -> {
                    assertThat(violation.rule()).isEqualTo("extension-once");
                    assertThat(violation.article()).isEqualTo("《中国共产党发展党员工作细则》(2026)第三十一条");
                    assertThat(violation).hasMessage("不能再次延长");
                    assertThat(violation.remedy()).isEqualTo("请另作决议");
                });
    }
}
