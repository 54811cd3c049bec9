package org.zhibu.development.process;

import org.springframework.stereotype.Component;
import org.zhibu.development.ConversionMeeting;
import org.zhibu.development.Probations;
import org.zhibu.workflow.Errand;
import org.zhibu.workflow.Outcome;

/** Step 23: the branch meeting at the end of probation (支部大会讨论转正). */
@Component
class DecideConversion extends DossierDuty<ConversionMeeting> {

    private final Probations probations;

    DecideConversion(Probations probations, Folder folder) {
        super(ConversionMeeting.class, folder);
        this.probations = probations;
    }

    @Override
    public Outcome perform(ConversionMeeting form, Errand errand) {
        return outcome(probations.decideConversion(errand.businessKey(), form, errand.actor()));
    }
}
