package org.zhibu.transfer.process;

import org.springframework.stereotype.Component;
import org.zhibu.transfer.DisputeDecision;
import org.zhibu.transfer.TransferReleases;
import org.zhibu.workflow.Errand;
import org.zhibu.workflow.Outcome;

/** The department decides between two committees (组织部裁定争议). */
@Component
class DecideDispute extends TransferDuty<DisputeDecision> {

    private final TransferReleases releases;

    DecideDispute(TransferReleases releases, Portfolio portfolio) {
        super(DisputeDecision.class, Side.ORIGIN, portfolio);
        this.releases = releases;
    }

    @Override
    public Outcome perform(DisputeDecision form, Errand errand) {
        return Outcome.of(releases.decideDispute(errand.businessKey(), form, errand.actor()));
    }
}
