package org.zhibu.development.process;

import org.springframework.stereotype.Component;
import org.zhibu.development.ProbationObservation;
import org.zhibu.development.Probations;
import org.zhibu.development.process.DevelopmentModel.Variables;
import org.zhibu.workflow.Errand;
import org.zhibu.workflow.Outcome;

/** Step 21: the half-yearly observation on probation (预备党员半年考察). */
@Component
class ObserveProbation extends DossierDuty<ProbationObservation> {

    private final Probations probations;

    ObserveProbation(Probations probations, Folder folder) {
        super(ProbationObservation.class, folder);
        this.probations = probations;
    }

    @Override
    public Outcome perform(ProbationObservation form, Errand errand) {
        probations.observeProbation(errand.businessKey(), form, errand.actor());
        return Outcome.DONE.with(Variables.MORE_OBSERVATIONS, probations.moreObservationsDue(errand.businessKey()));
    }
}
