package org.zhibu.dues.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.zhibu.dues.ArrearsTalk;
import org.zhibu.dues.DuesArrears;
import org.zhibu.workflow.Duty;
import org.zhibu.workflow.Errand;
import org.zhibu.workflow.Outcome;
import org.zhibu.workflow.Timing;

/** The branch asks a member why dues were not paid (与欠缴党员谈话). */
@Component
class TalkAboutArrears implements Duty<ArrearsTalk> {

    private final DuesArrears arrears;
    private final ArrearsSheet sheet;

    TalkAboutArrears(DuesArrears arrears, ArrearsSheet sheet) {
        this.arrears = arrears;
        this.sheet = sheet;
    }

    @Override
    public Class<ArrearsTalk> form() {
        return ArrearsTalk.class;
    }

    @Override
    public Outcome perform(ArrearsTalk form, Errand errand) {
        arrears.talk(errand.businessKey(), form, errand.actor());
        return Outcome.DONE;
    }

    @Override
    public Map<String, Object> offer(Errand errand) {
        return Map.of("summary", sheet.beforeTheTalk(errand.businessKey()));
    }

    @Override
    public boolean isOwnBusiness(Errand errand) {
        return sheet.isAbout(errand.businessKey(), errand.actor());
    }

    @Override
    public Timing timing(Errand errand) {
        return sheet.talk(errand.businessKey());
    }
}
