package org.zhibu.development.process;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import org.zhibu.development.CaseNotes;
import org.zhibu.development.Step;
import org.zhibu.rules.Warning;
import org.zhibu.workflow.ModelBean;

/** The statutory clock: one method per timer of the models, each at eight in the morning in Beijing. */
@Component
public class DevelopmentClock implements ModelBean {

    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");
    private static final LocalTime MORNING = LocalTime.of(8, 0);

    private final CaseNotes notes;

    DevelopmentClock(CaseNotes notes) {
        this.notes = notes;
    }

    public Date initialTalkDueSoon(DelegateExecution execution) {
        return morningOf(warning(execution, "W09").yellow());
    }

    public Date initialTalkOverdue(DelegateExecution execution) {
        return morningOf(warning(execution, "W09").red());
    }

    public Date observationDueSoon(DelegateExecution execution) {
        return morningOf(warning(execution, "W10").yellow());
    }

    public Date observationOverdue(DelegateExecution execution) {
        return morningOf(warning(execution, "W10").red());
    }

    public Date admissionMeetingDueSoon(DelegateExecution execution) {
        return morningOf(warning(execution, "W13").yellow());
    }

    public Date admissionMeetingOverdue(DelegateExecution execution) {
        return morningOf(warning(execution, "W13").red());
    }

    public Date approvalDueSoon(DelegateExecution execution) {
        return morningOf(warning(execution, "W14").yellow());
    }

    public Date oathDueSoon(DelegateExecution execution) {
        return morningOf(warning(execution, "W15").yellow());
    }

    public Date oathOverdue(DelegateExecution execution) {
        return morningOf(warning(execution, "W15").red());
    }

    /** Probation is over and nobody has applied; until then the open task has been reminder enough (decision 0008). */
    public Date conversionApplicationDueSoon(DelegateExecution execution) {
        return morningOf(probationDueOn(execution));
    }

    public Date conversionApplicationOverdue(DelegateExecution execution) {
        return morningOf(warning(execution, "W16").red());
    }

    public Date conversionMeetingOverdue(DelegateExecution execution) {
        return morningOf(warning(execution, "W16").red());
    }

    public Date conversionApprovalDueSoon(DelegateExecution execution) {
        return morningOf(warning(execution, "W17").yellow());
    }

    public Date conversionApprovalOverdue(DelegateExecution execution) {
        return morningOf(warning(execution, "W17").red());
    }

    public Date archivingDueSoon(DelegateExecution execution) {
        return morningOf(warning(execution, "W28").yellow());
    }

    public Date archivingOverdue(DelegateExecution execution) {
        return morningOf(warning(execution, "W28").red());
    }

    /** The day on which the catalogue wants everybody to be reminded that probation ends. */
    public Date conversionApproaching(DelegateExecution execution) {
        return morningOf(warning(execution, "W16").yellow());
    }

    private LocalDate probationDueOn(DelegateExecution execution) {
        var number = execution.getProcessBusinessKey();
        var due = notes.window(number, Step.DECIDE_CONVERSION).earliest();
        if (due == null) {
            throw new IllegalStateException("Probation has not begun in " + number);
        }
        return due;
    }

    /** When a last legal day is over. */
    static Date morningAfter(LocalDate lastDay) {
        return morningOf(lastDay.plusDays(1));
    }

    private Warning warning(DelegateExecution execution, String code) {
        var number = execution.getProcessBusinessKey();
        return notes.warning(number, code)
                .orElseThrow(() -> new IllegalStateException("%s is not due in %s".formatted(code, number)));
    }

    private static Date morningOf(LocalDate day) {
        return Date.from(day.atTime(MORNING).atZone(BEIJING).toInstant());
    }
}
