package org.zhibu.development.process;

import org.springframework.stereotype.Component;
import org.zhibu.development.ActivistObservation;
import org.zhibu.development.Cultivation;
import org.zhibu.workflow.Errand;
import org.zhibu.workflow.Outcome;

/** Step 6: the half-yearly observation (半年考察入党积极分子). */
@Component
class ObserveActivist extends DossierDuty<ActivistObservation> {

    private final Cultivation cultivation;

    ObserveActivist(Cultivation cultivation, Folder folder) {
        super(ActivistObservation.class, folder);
        this.cultivation = cultivation;
    }

    @Override
    public Outcome perform(ActivistObservation form, Errand errand) {
        return outcome(cultivation.observeActivist(errand.businessKey(), form, errand.actor()));
    }
}
