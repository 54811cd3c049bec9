package org.zhibu.transfer.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.zhibu.transfer.LetterIssue;
import org.zhibu.transfer.TransferReleases;
import org.zhibu.transfer.process.TransferModel.Variables;
import org.zhibu.workflow.Errand;
import org.zhibu.workflow.Outcome;

/** The committee with authority issues the letter (开具组织关系介绍信). */
@Component
class IssueLetter extends TransferDuty<LetterIssue> {

    private final TransferReleases releases;

    IssueLetter(TransferReleases releases, Portfolio portfolio) {
        super(LetterIssue.class, Side.ORIGIN, portfolio);
        this.releases = releases;
    }

    /** A corrected destination may change the way the letter takes. */
    @Override
    public Outcome perform(LetterIssue form, Errand errand) {
        var result = releases.issueLetter(errand.businessKey(), form, errand.actor());
        return Outcome.of(result.outcome()).with(Variables.ON_PAPER, result.onPaper());
    }

    @Override
    Map<String, Object> extras(Errand errand) {
        return Map.of(
                "destinations", portfolio.destinations(),
                "validityDays", portfolio.proposedValidity(errand.businessKey()));
    }
}
