package org.zhibu.transfer.process;

import org.springframework.stereotype.Component;
import org.zhibu.transfer.ReturnHandling;
import org.zhibu.transfer.TransferReleases;
import org.zhibu.workflow.Errand;
import org.zhibu.workflow.Outcome;

/** The committee decides what becomes of a letter that came back (处理退回的介绍信). */
@Component
class HandleReturn extends TransferDuty<ReturnHandling> {

    private final TransferReleases releases;

    HandleReturn(TransferReleases releases, Portfolio portfolio) {
        super(ReturnHandling.class, Side.ORIGIN, portfolio);
        this.releases = releases;
    }

    @Override
    public Outcome perform(ReturnHandling form, Errand errand) {
        return Outcome.of(releases.handleReturn(errand.businessKey(), form, errand.actor()));
    }
}
