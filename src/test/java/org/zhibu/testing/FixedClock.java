package org.zhibu.testing;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** Stands in for the clocks of the models: every timer has a day of its own, so a timer that asks for another's day is seen. */
public final class FixedClock {

    private static final List<String> TIMERS = List.of(
            "initialTalkDueSoon",
            "initialTalkOverdue",
            "observationDueSoon",
            "observationOverdue",
            "admissionMeetingDueSoon",
            "admissionMeetingOverdue",
            "approvalDueSoon",
            "oathDueSoon",
            "oathOverdue",
            "conversionApproaching",
            "conversionApplicationDueSoon",
            "conversionApplicationOverdue",
            "conversionApprovalDueSoon",
            "conversionApprovalOverdue",
            "archivingDueSoon",
            "archivingOverdue",
            "conversionMeetingOverdue",
            "expiryApproaches",
            "expiryReached",
            "receiptDue",
            "receptionDue",
            "arrivalDue",
            "caseDue");

    /** The day on which a timer is due. */
    public static Date dayOf(String timer) {
        var place = TIMERS.indexOf(timer);
        if (place < 0) {
            throw new IllegalArgumentException("No such timer: " + timer);
        }
        return day(LocalDate.of(2030, 1, 1).plusDays(place));
    }

    /** A calendar day as the engine wants it. */
    public static Date day(LocalDate day) {
        return Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    public Date initialTalkDueSoon(DelegateExecution execution) {
        return dayOf("initialTalkDueSoon");
    }

    public Date initialTalkOverdue(DelegateExecution execution) {
        return dayOf("initialTalkOverdue");
    }

    public Date observationDueSoon(DelegateExecution execution) {
        return dayOf("observationDueSoon");
    }

    public Date observationOverdue(DelegateExecution execution) {
        return dayOf("observationOverdue");
    }

    public Date admissionMeetingDueSoon(DelegateExecution execution) {
        return dayOf("admissionMeetingDueSoon");
    }

    public Date admissionMeetingOverdue(DelegateExecution execution) {
        return dayOf("admissionMeetingOverdue");
    }

    public Date approvalDueSoon(DelegateExecution execution) {
        return dayOf("approvalDueSoon");
    }

    public Date oathDueSoon(DelegateExecution execution) {
        return dayOf("oathDueSoon");
    }

    public Date oathOverdue(DelegateExecution execution) {
        return dayOf("oathOverdue");
    }

    public Date conversionApproaching(DelegateExecution execution) {
        return dayOf("conversionApproaching");
    }

    public Date conversionApplicationDueSoon(DelegateExecution execution) {
        return dayOf("conversionApplicationDueSoon");
    }

    public Date conversionApplicationOverdue(DelegateExecution execution) {
        return dayOf("conversionApplicationOverdue");
    }

    public Date conversionMeetingOverdue(DelegateExecution execution) {
        return dayOf("conversionMeetingOverdue");
    }

    public Date conversionApprovalDueSoon(DelegateExecution execution) {
        return dayOf("conversionApprovalDueSoon");
    }

    public Date conversionApprovalOverdue(DelegateExecution execution) {
        return dayOf("conversionApprovalOverdue");
    }

    public Date archivingDueSoon(DelegateExecution execution) {
        return dayOf("archivingDueSoon");
    }

    public Date archivingOverdue(DelegateExecution execution) {
        return dayOf("archivingOverdue");
    }

    public Date expiryApproaches(DelegateExecution execution) {
        return dayOf("expiryApproaches");
    }

    public Date expiryReached(DelegateExecution execution) {
        return dayOf("expiryReached");
    }

    public Date receiptDue(DelegateExecution execution) {
        return dayOf("receiptDue");
    }

    public Date receptionDue(DelegateExecution execution) {
        return dayOf("receptionDue");
    }

    public Date arrivalDue(DelegateExecution execution) {
        return dayOf("arrivalDue");
    }

    public Date caseDue(DelegateExecution execution) {
        return dayOf("caseDue");
    }
}
