package org.zhibu.development.process;

import org.springframework.stereotype.Component;
import org.zhibu.development.Oath;
import org.zhibu.development.Probations;
import org.zhibu.workflow.Errand;
import org.zhibu.workflow.Outcome;

/** Step 20: the admission oath (入党宣誓). */
@Component
class HoldOath extends DossierDuty<Oath> {

    private final Probations probations;

    HoldOath(Probations probations, Folder folder) {
        super(Oath.class, folder);
        this.probations = probations;
    }

    @Override
    public Outcome perform(Oath form, Errand errand) {
        probations.holdOath(errand.businessKey(), form, errand.actor());
        return Outcome.DONE;
    }
}
