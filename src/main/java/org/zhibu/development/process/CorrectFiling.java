package org.zhibu.development.process;

import org.springframework.stereotype.Component;
import org.zhibu.development.FilingCorrection;
import org.zhibu.development.Probations;
import org.zhibu.workflow.Errand;
import org.zhibu.workflow.Outcome;

/** Step 18: the papers of a filing are corrected (更正备案材料). */
@Component
class CorrectFiling extends DossierDuty<FilingCorrection> {

    private final Probations probations;

    CorrectFiling(Probations probations, Folder folder) {
        super(FilingCorrection.class, folder);
        this.probations = probations;
    }

    @Override
    public Outcome perform(FilingCorrection form, Errand errand) {
        probations.correctFiling(errand.businessKey(), form, errand.actor());
        return Outcome.DONE;
    }
}
