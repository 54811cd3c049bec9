package org.zhibu.development.process;

import org.springframework.stereotype.Component;
import org.zhibu.development.Admissions;
import org.zhibu.development.FormReissue;
import org.zhibu.workflow.Errand;
import org.zhibu.workflow.Outcome;

/** Step 14: a spoiled admission form is replaced (换发入党志愿书). */
@Component
class ReissueAdmissionForm extends DossierDuty<FormReissue> {

    private final Admissions admissions;

    ReissueAdmissionForm(Admissions admissions, Folder folder) {
        super(FormReissue.class, folder);
        this.admissions = admissions;
    }

    @Override
    public Outcome perform(FormReissue form, Errand errand) {
        admissions.reissueAdmissionForm(errand.businessKey(), form, errand.actor());
        return Outcome.DONE;
    }
}
