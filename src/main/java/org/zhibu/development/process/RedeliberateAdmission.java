package org.zhibu.development.process;

import org.springframework.stereotype.Component;
import org.zhibu.development.AdmissionRedeliberation;
import org.zhibu.development.Admissions;
import org.zhibu.workflow.Errand;
import org.zhibu.workflow.Outcome;

/** Step 15 again: the branch meeting redeliberates after three months (支部大会复议). */
@Component
class RedeliberateAdmission extends DossierDuty<AdmissionRedeliberation> {

    private final Admissions admissions;

    RedeliberateAdmission(Admissions admissions, Folder folder) {
        super(AdmissionRedeliberation.class, folder);
        this.admissions = admissions;
    }

    @Override
    public Outcome perform(AdmissionRedeliberation form, Errand errand) {
        var progress = admissions.redeliberateAdmission(errand.businessKey(), form, errand.actor());
        var decidedInTime = form.action() == AdmissionRedeliberation.Action.DECIDED_IN_TIME;
        return progress.resumeAt() == null
                ? limited(outcome(progress), admissions.finalLimit(errand.businessKey(), decidedInTime))
                : outcome(progress);
    }
}
