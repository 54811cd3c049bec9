package org.zhibu.transfer.process;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import org.zhibu.transfer.TransferNotes;
import org.zhibu.workflow.ModelBean;

/** One method per timer of the models, each at eight in the morning in Beijing. */
@Component
public class TransferClock implements ModelBean {

    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");
    private static final LocalTime MORNING = LocalTime.of(8, 0);

    private final TransferNotes notes;

    TransferClock(TransferNotes notes) {
        this.notes = notes;
    }

    public Date expiryApproaches(DelegateExecution execution) {
        return morningOf(notes.expiryApproaches(execution.getProcessBusinessKey()));
    }

    public Date expiryReached(DelegateExecution execution) {
        return morningAfter(notes.validUntil(execution.getProcessBusinessKey()));
    }

    public Date receiptDue(DelegateExecution execution) {
        return morningAfter(notes.receiptDue(execution.getProcessBusinessKey()));
    }

    public Date receptionDue(DelegateExecution execution) {
        return morningAfter(notes.receptionDue(execution.getProcessBusinessKey()));
    }

    public Date arrivalDue(DelegateExecution execution) {
        return morningAfter(notes.arrivalDue(execution.getProcessBusinessKey()));
    }

    /** When a last day is over. */
    static Date morningAfter(LocalDate lastDay) {
        return morningOf(lastDay.plusDays(1));
    }

    private static Date morningOf(LocalDate day) {
        return Date.from(day.atTime(MORNING).atZone(BEIJING).toInstant());
    }
}
