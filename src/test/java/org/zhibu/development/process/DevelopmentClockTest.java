package org.zhibu.development.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.junit.jupiter.api.Test;
import org.zhibu.development.CaseNotes;
import org.zhibu.development.LegalWindow;
import org.zhibu.development.Step;
import org.zhibu.rules.Deadlines;

class DevelopmentClockTest {

    private static final LocalDate DUE = LocalDate.of(2027, 6, 15);

    /** Decision 0008. */
    @Test
    void theTaskRemindsThirtyDaysAheadAndTheWarningComesWhenProbationIsOver() {
        var notes = mock(CaseNotes.class);
        var execution = mock(DelegateExecution.class);
        var latest = Deadlines.latestConversionMeeting(DUE);
        when(execution.getProcessBusinessKey()).thenReturn("2026-000001");
        when(notes.warning("2026-000001", "W16"))
                .thenReturn(Optional.of(Deadlines.probationExpiryWarning(DUE, latest)));
        when(notes.window("2026-000001", Step.DECIDE_CONVERSION)).thenReturn(new LegalWindow(DUE, latest, null));
        var clock = new DevelopmentClock(notes);

        assertThat(dayOf(clock.conversionApproaching(execution))).isEqualTo(DUE.minusDays(30));
        assertThat(dayOf(clock.conversionApplicationDueSoon(execution))).isEqualTo(DUE);
        assertThat(dayOf(clock.conversionApplicationOverdue(execution))).isEqualTo(latest.plusDays(1));
        assertThat(dayOf(clock.conversionMeetingOverdue(execution))).isEqualTo(latest.plusDays(1));
    }

    private static LocalDate dayOf(Date moment) {
        return LocalDate.ofInstant(moment.toInstant(), ZoneId.of("Asia/Shanghai"));
    }
}
