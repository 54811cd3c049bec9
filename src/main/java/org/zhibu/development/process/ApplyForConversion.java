package org.zhibu.development.process;

import org.springframework.stereotype.Component;
import org.zhibu.development.ConversionApplication;
import org.zhibu.development.Probations;
import org.zhibu.workflow.Errand;
import org.zhibu.workflow.Outcome;

/** Step 22: the application for full membership (提出转正申请). */
@Component
class ApplyForConversion extends DossierDuty<ConversionApplication> {

    private final Probations probations;

    ApplyForConversion(Probations probations, Folder folder) {
        super(ConversionApplication.class, folder);
        this.probations = probations;
    }

    @Override
    public Outcome perform(ConversionApplication form, Errand errand) {
        probations.applyForConversion(errand.businessKey(), form, errand.actor());
        return Outcome.DONE;
    }
}
