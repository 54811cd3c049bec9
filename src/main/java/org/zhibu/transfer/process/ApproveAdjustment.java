package org.zhibu.transfer.process;

import org.springframework.stereotype.Component;
import org.zhibu.transfer.AdjustmentApproval;
import org.zhibu.transfer.TransferReleases;
import org.zhibu.workflow.Errand;
import org.zhibu.workflow.Outcome;

/** The committee moves a member between two of its branches (党委批准内部调整). */
@Component
class ApproveAdjustment extends TransferDuty<AdjustmentApproval> {

    private final TransferReleases releases;

    ApproveAdjustment(TransferReleases releases, Portfolio portfolio) {
        super(AdjustmentApproval.class, Side.ORIGIN, portfolio);
        this.releases = releases;
    }

    @Override
    public Outcome perform(AdjustmentApproval form, Errand errand) {
        return Outcome.of(releases.approveAdjustment(errand.businessKey(), form, errand.actor()));
    }
}
