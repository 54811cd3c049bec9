package org.zhibu.development.process;

import org.springframework.stereotype.Component;
import org.zhibu.development.Candidates;
import org.zhibu.development.TrainingRecord;
import org.zhibu.workflow.Errand;
import org.zhibu.workflow.Outcome;

/** Step 11: the concentrated training (集中培训). */
@Component
class HoldTraining extends DossierDuty<TrainingRecord> {

    private final Candidates candidates;

    HoldTraining(Candidates candidates, Folder folder) {
        super(TrainingRecord.class, folder);
        this.candidates = candidates;
    }

    @Override
    public Outcome perform(TrainingRecord form, Errand errand) {
        return outcome(candidates.holdTraining(errand.businessKey(), form, errand.actor()));
    }
}
