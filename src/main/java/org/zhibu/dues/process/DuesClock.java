package org.zhibu.dues.process;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import org.zhibu.dues.DuesArrears;
import org.zhibu.workflow.ModelBean;

/** One method per timer of the models, each at eight in the morning in Beijing. */
@Component
public class DuesClock implements ModelBean {

    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");
    private static final LocalTime MORNING = LocalTime.of(8, 0);

    private final DuesArrears arrears;

    DuesClock(DuesArrears arrears) {
        this.arrears = arrears;
    }

    public Date caseDue(DelegateExecution execution) {
        return morningOf(arrears.examinationOn(execution.getProcessBusinessKey()));
    }

    static Date morningOf(LocalDate day) {
        return Date.from(day.atTime(MORNING).atZone(BEIJING).toInstant());
    }
}
