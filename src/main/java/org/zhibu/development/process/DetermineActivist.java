package org.zhibu.development.process;

import org.springframework.stereotype.Component;
import org.zhibu.development.ActivistDecision;
import org.zhibu.development.Cultivation;
import org.zhibu.workflow.Errand;
import org.zhibu.workflow.Outcome;

/** Step 3: the branch committee determines an activist (确定入党积极分子). */
@Component
class DetermineActivist extends DossierDuty<ActivistDecision> {

    private final Cultivation cultivation;

    DetermineActivist(Cultivation cultivation, Folder folder) {
        super(ActivistDecision.class, folder);
        this.cultivation = cultivation;
    }

    @Override
    public Outcome perform(ActivistDecision form, Errand errand) {
        return outcome(cultivation.determineActivist(errand.businessKey(), form, errand.actor()));
    }
}
