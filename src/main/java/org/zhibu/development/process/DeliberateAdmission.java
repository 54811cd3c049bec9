package org.zhibu.development.process;

import org.springframework.stereotype.Component;
import org.zhibu.development.AdmissionDeliberation;
import org.zhibu.development.Admissions;
import org.zhibu.workflow.Errand;
import org.zhibu.workflow.Outcome;

/** Step 15a: the general branch deliberates (党总支审议). */
@Component
class DeliberateAdmission extends DossierDuty<AdmissionDeliberation> {

    private final Admissions admissions;

    DeliberateAdmission(Admissions admissions, Folder folder) {
        super(AdmissionDeliberation.class, folder);
        this.admissions = admissions;
    }

    @Override
    public Outcome perform(AdmissionDeliberation form, Errand errand) {
        return outcome(admissions.deliberateAdmission(errand.businessKey(), form, errand.actor()));
    }
}
