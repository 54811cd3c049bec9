package org.zhibu.development.process;

import org.springframework.stereotype.Component;
import org.zhibu.development.AdmissionFiling;
import org.zhibu.development.Probations;
import org.zhibu.workflow.Errand;
import org.zhibu.workflow.Outcome;

/** Step 18: the organization department files the admission (预备党员备案). */
@Component
class FileAdmission extends DossierDuty<AdmissionFiling> {

    private final Probations probations;

    FileAdmission(Probations probations, Folder folder) {
        super(AdmissionFiling.class, folder);
        this.probations = probations;
    }

    @Override
    public Outcome perform(AdmissionFiling form, Errand errand) {
        return outcome(probations.fileAdmission(errand.businessKey(), form, errand.actor()));
    }
}
