package org.zhibu.development.process;

import org.springframework.stereotype.Component;
import org.zhibu.development.AdmissionApproval;
import org.zhibu.development.Admissions;
import org.zhibu.workflow.Errand;
import org.zhibu.workflow.Outcome;

/** Step 17: the committee decides on the admission (党委审批预备党员). */
@Component
class ApproveAdmission extends DossierDuty<AdmissionApproval> {

    private final Admissions admissions;

    ApproveAdmission(Admissions admissions, Folder folder) {
        super(AdmissionApproval.class, folder);
        this.admissions = admissions;
    }

    @Override
    public Outcome perform(AdmissionApproval form, Errand errand) {
        var outcome = outcome(admissions.approveAdmission(errand.businessKey(), form, errand.actor()));
        return form.outcome() == AdmissionApproval.Answer.EXTENDED
                ? limited(outcome, admissions.approvalLimit(errand.businessKey()))
                : outcome;
    }
}
