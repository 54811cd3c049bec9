package org.zhibu.development.process;

import org.springframework.stereotype.Component;
import org.zhibu.development.Admissions;
import org.zhibu.development.FormFilling;
import org.zhibu.workflow.Errand;
import org.zhibu.workflow.Outcome;

/** Step 14: the admission form is filled in (填写入党志愿书). */
@Component
class FillAdmissionForm extends DossierDuty<FormFilling> {

    private final Admissions admissions;

    FillAdmissionForm(Admissions admissions, Folder folder) {
        super(FormFilling.class, folder);
        this.admissions = admissions;
    }

    @Override
    public Outcome perform(FormFilling form, Errand errand) {
        return outcome(admissions.fillAdmissionForm(errand.businessKey(), form, errand.actor()));
    }
}
