package org.zhibu.development.process;

import org.springframework.stereotype.Component;
import org.zhibu.development.AdmissionMeeting;
import org.zhibu.development.Admissions;
import org.zhibu.workflow.Errand;
import org.zhibu.workflow.Outcome;

/** Step 15: the branch meeting decides on the admission (支部大会讨论接收预备党员). */
@Component
class DecideAdmission extends DossierDuty<AdmissionMeeting> {

    private final Admissions admissions;

    DecideAdmission(Admissions admissions, Folder folder) {
        super(AdmissionMeeting.class, folder);
        this.admissions = admissions;
    }

    @Override
    public Outcome perform(AdmissionMeeting form, Errand errand) {
        var progress = admissions.decideAdmission(errand.businessKey(), form, errand.actor());
        return DevelopmentModel.PASSED.equals(progress.outcome())
                ? limited(outcome(progress), admissions.approvalLimit(errand.businessKey()))
                : outcome(progress);
    }
}
