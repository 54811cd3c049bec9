package org.zhibu.development.process;

import org.springframework.stereotype.Component;
import org.zhibu.development.Admissions;
import org.zhibu.development.PreExamination;
import org.zhibu.workflow.Errand;
import org.zhibu.workflow.Outcome;

/** Step 13: the committee examines in advance (上级党委预审). */
@Component
class PreExamine extends DossierDuty<PreExamination> {

    private final Admissions admissions;

    PreExamine(Admissions admissions, Folder folder) {
        super(PreExamination.class, folder);
        this.admissions = admissions;
    }

    @Override
    public Outcome perform(PreExamination form, Errand errand) {
        return outcome(admissions.preExamine(errand.businessKey(), form, errand.actor()));
    }
}
