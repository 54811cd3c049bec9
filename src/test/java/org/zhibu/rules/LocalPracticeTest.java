package org.zhibu.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.zhibu.kernel.RuleViolation;

class LocalPracticeTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 6, 15);
    private static final LocalDate SECOND = LocalDate.of(2026, 7, 1);

    @Test
    void byDefaultClocksStartWithTheDecisionAndTheMeeting() {
        assertThat(LocalPractice.DEFAULT.activistStart(FIRST, SECOND)).isEqualTo(FIRST);
        assertThat(LocalPractice.DEFAULT.approvalStart(FIRST, SECOND)).isEqualTo(FIRST);
        assertThat(LocalPractice.DEFAULT.printedProbationEnd(FIRST)).isEqualTo(FIRST);
    }

    @Test
    void aPlaceMayStartThemLaterAndPrintADayLess() {
        var practice = Practices.everythingLater();

        assertThat(practice.activistStart(FIRST, SECOND)).isEqualTo(SECOND);
        assertThat(practice.approvalStart(FIRST, SECOND)).isEqualTo(SECOND);
        assertThat(practice.printedProbationEnd(FIRST)).isEqualTo("2026-06-14");
    }

    @Test
    void aMovedCandidateBeginsAnewUnlessThePlaceSaysOtherwise() {
        assertThat(LocalPractice.DEFAULT.repeatsCandidacyAfterMove()).isTrue();
        assertThat(Practices.everythingLater().repeatsCandidacyAfterMove()).isFalse();
    }

    @Test
    void noPlaceMayShortenTheNationalNotice() {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> Practices.noticeOf(4))
                .withMessageContaining("不能小于5")
                .satisfies(violation -> assertThat(violation.rule()).isEqualTo("local-practice-in-range"));
    }
}
