package org.zhibu.development.process;

import org.springframework.stereotype.Component;
import org.zhibu.development.Admissions;
import org.zhibu.development.LapseConfirmation;
import org.zhibu.workflow.Errand;
import org.zhibu.workflow.Outcome;

/** Step 17: whether six months passed without a decision (核实审批逾期). */
@Component
class ConfirmLapse extends DossierDuty<LapseConfirmation> {

    private final Admissions admissions;

    ConfirmLapse(Admissions admissions, Folder folder) {
        super(LapseConfirmation.class, folder);
        this.admissions = admissions;
    }

    @Override
    public Outcome perform(LapseConfirmation form, Errand errand) {
        var outcome = outcome(admissions.confirmLapse(errand.businessKey(), form, errand.actor()));
        return form.outcome() == LapseConfirmation.Answer.DECIDED_IN_TIME
                ? limited(outcome, admissions.finalLimit(errand.businessKey(), true))
                : outcome;
    }
}
