package org.zhibu.transfer.process;

import org.springframework.stereotype.Component;
import org.zhibu.transfer.ArrivalConfirmation;
import org.zhibu.transfer.TransferAdmissions;
import org.zhibu.workflow.Errand;
import org.zhibu.workflow.Outcome;

/** The receiving branch says that the member has come (党支部确认报到). */
@Component
class ConfirmArrival extends TransferDuty<ArrivalConfirmation> {

    private final TransferAdmissions admissions;

    ConfirmArrival(TransferAdmissions admissions, Portfolio portfolio) {
        super(ArrivalConfirmation.class, Side.DESTINATION, portfolio);
        this.admissions = admissions;
    }

    @Override
    public Outcome perform(ArrivalConfirmation form, Errand errand) {
        return Outcome.of(admissions.confirmArrival(errand.businessKey(), form, errand.actor()));
    }
}
