package org.zhibu.dues.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.zhibu.dues.ArrearsCover;
import org.zhibu.dues.ArrearsExamination;
import org.zhibu.dues.ArrearsReason;
import org.zhibu.dues.ArrearsState;
import org.zhibu.dues.ArrearsView;
import org.zhibu.dues.DuesArrears;
import org.zhibu.kernel.OrganizationCode;
import org.zhibu.kernel.PersonId;
import org.zhibu.rules.Money;

/** What is read before a member in arrears is talked to or examined, and until when. */
class ArrearsSheetTest {

    private static final String NUMBER = "QJ2026-000001";
    private static final LocalDate EXAMINED_FROM = LocalDate.of(2026, 7, 1);

    private final DuesArrears arrears = mock(DuesArrears.class);
    private final ArrearsSheet sheet = new ArrearsSheet(arrears);

    @Test
    void theTalkKnowsWhatIsOwedAndThatNothingEndsAMembership() {
        found(null, List.of());

        assertThat(sheet.beforeTheTalk(NUMBER))
                .contains("张样例 · 示例支部 · 欠缴处理 QJ2026-000001", "从2026-01起欠缴3个月，共45.00元")
                .contains("第十三条", "第七条", "到2026-07-01仍未交清的，由上级党委研究", "任何一步都不会使党籍终止");
    }

    @Test
    void theCommitteeIsRemindedOfAReductionWhereThereIsAReason() {
        found(ArrearsReason.HOSPITAL, List.of());

        assertThat(sheet.beforeTheExamination(NUMBER))
                .contains("2026-04-05谈话，原因：住院或者重病。正在治疗", "属实的，选择结案", "第七条")
                .doesNotContain("自行脱党");
    }

    @Test
    void theCommitteeIsRemindedThatItOnlyHandsOver() {
        found(
                ArrearsReason.REFUSES,
                List.of(new ArrearsView.Examination(
                        EXAMINED_FROM, ArrearsExamination.Answer.SETTLING, "分三期", "organizer")));

        assertThat(sheet.beforeTheExamination(NUMBER))
                .contains("须经组织处理程序作出决定；这里只移交，不作决定", "2026-07-01研究：分期补交，三个月后再研究。分三期");
    }

    @Test
    void theBranchAndTheCommitteeHaveAMonthEach() {
        found(null, List.of());

        assertThat(sheet.talk(NUMBER).latest()).isEqualTo(LocalDate.of(2026, 5, 1));
        assertThat(sheet.examination(NUMBER).latest()).isEqualTo(LocalDate.of(2026, 8, 1));
    }

    @Test
    void theTimerFallsOnTheMorningOfThatDay() {
        found(null, List.of());
        var execution = mock(DelegateExecution.class);
        when(execution.getProcessBusinessKey()).thenReturn(NUMBER);

        assertThat(new DuesClock(arrears).caseDue(execution).toInstant())
                .isEqualTo(EXAMINED_FROM
                        .atTime(8, 0)
                        .atZone(ZoneId.of("Asia/Shanghai"))
                        .toInstant());
    }

    private void found(@Nullable ArrearsReason reason, List<ArrearsView.Examination> examinations) {
        var view = new ArrearsView(
                NUMBER,
                new PersonId(1),
                "张样例",
                new OrganizationCode("a0101"),
                "示例支部",
                YearMonth.of(2026, 1),
                reason == null ? ArrearsState.TALK_DUE : ArrearsState.TALKED,
                LocalDate.of(2026, 4, 1),
                reason == null
                        ? null
                        : new ArrearsView.Talk(LocalDate.of(2026, 4, 5), reason, null, "正在治疗", "secretary"),
                examinations,
                null);
        when(arrears.cover(NUMBER)).thenReturn(new ArrearsCover(view, 3, Money.of("45"), EXAMINED_FROM));
        when(arrears.examinationOn(NUMBER)).thenReturn(EXAMINED_FROM);
    }
}
