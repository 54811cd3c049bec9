package org.zhibu.dues.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.zhibu.dues.ArrearsExamination;
import org.zhibu.dues.DuesArrears;
import org.zhibu.workflow.Duty;
import org.zhibu.workflow.Errand;
import org.zhibu.workflow.Outcome;
import org.zhibu.workflow.Timing;

/** The committee decides how to go on with arrears that were not settled in time (研究欠缴党员的处理). */
@Component
class ExamineArrears implements Duty<ArrearsExamination> {

    private final DuesArrears arrears;
    private final ArrearsSheet sheet;

    ExamineArrears(DuesArrears arrears, ArrearsSheet sheet) {
        this.arrears = arrears;
        this.sheet = sheet;
    }

    @Override
    public Class<ArrearsExamination> form() {
        return ArrearsExamination.class;
    }

    @Override
    public Outcome perform(ArrearsExamination form, Errand errand) {
        return Outcome.of(arrears.examine(errand.businessKey(), form, errand.actor()));
    }

    @Override
    public Map<String, Object> offer(Errand errand) {
        return Map.of("summary", sheet.beforeTheExamination(errand.businessKey()));
    }

    @Override
    public boolean isOwnBusiness(Errand errand) {
        return sheet.isAbout(errand.businessKey(), errand.actor());
    }

    @Override
    public Timing timing(Errand errand) {
        return sheet.examination(errand.businessKey());
    }
}
