package org.zhibu.development.process;

import org.springframework.stereotype.Component;
import org.zhibu.development.ConversionApproval;
import org.zhibu.development.Probations;
import org.zhibu.workflow.Errand;
import org.zhibu.workflow.Outcome;

/** Step 24: the committee decides on the conversion (党委审批转正). */
@Component
class ApproveConversion extends DossierDuty<ConversionApproval> {

    private final Probations probations;

    ApproveConversion(Probations probations, Folder folder) {
        super(ConversionApproval.class, folder);
        this.probations = probations;
    }

    @Override
    public Outcome perform(ConversionApproval form, Errand errand) {
        return outcome(probations.approveConversion(errand.businessKey(), form, errand.actor()));
    }
}
