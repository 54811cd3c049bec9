package org.zhibu.transfer.process;

import org.springframework.stereotype.Component;
import org.zhibu.transfer.AdjustmentArrival;
import org.zhibu.transfer.TransferReleases;
import org.zhibu.workflow.Errand;
import org.zhibu.workflow.Outcome;

/** The new branch says that the member has come (接收支部确认报到). */
@Component
class ConfirmAdjustment extends TransferDuty<AdjustmentArrival> {

    private final TransferReleases releases;

    ConfirmAdjustment(TransferReleases releases, Portfolio portfolio) {
        super(AdjustmentArrival.class, Side.ORIGIN, portfolio);
        this.releases = releases;
    }

    @Override
    public Outcome perform(AdjustmentArrival form, Errand errand) {
        return Outcome.of(releases.confirmAdjustment(errand.businessKey(), form, errand.actor()));
    }
}
