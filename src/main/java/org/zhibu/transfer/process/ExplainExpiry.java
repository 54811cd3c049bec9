package org.zhibu.transfer.process;

import org.springframework.stereotype.Component;
import org.zhibu.transfer.ExpiryExplanation;
import org.zhibu.transfer.TransferReleases;
import org.zhibu.workflow.Errand;
import org.zhibu.workflow.Outcome;

/** The branch finds out why a letter ran out (核实过期原因). */
@Component
class ExplainExpiry extends TransferDuty<ExpiryExplanation> {

    private final TransferReleases releases;

    ExplainExpiry(TransferReleases releases, Portfolio portfolio) {
        super(ExpiryExplanation.class, Side.ORIGIN, portfolio);
        this.releases = releases;
    }

    @Override
    public Outcome perform(ExpiryExplanation form, Errand errand) {
        return Outcome.of(releases.explainExpiry(errand.businessKey(), form, errand.actor()));
    }
}
