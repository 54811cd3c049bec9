package org.zhibu.transfer.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.zhibu.transfer.PaperReceipt;
import org.zhibu.transfer.TransferReleases;
import org.zhibu.workflow.Errand;
import org.zhibu.workflow.Outcome;

/** The committee enters the receipt that came back on paper (登记纸质回执). */
@Component
class RegisterReceipt extends TransferDuty<PaperReceipt> {

    private final TransferReleases releases;

    RegisterReceipt(TransferReleases releases, Portfolio portfolio) {
        super(PaperReceipt.class, Side.ORIGIN, portfolio);
        this.releases = releases;
    }

    @Override
    public Outcome perform(PaperReceipt form, Errand errand) {
        return Outcome.of(releases.registerReceipt(errand.businessKey(), form, errand.actor()));
    }

    @Override
    Map<String, Object> extras(Errand errand) {
        return Map.of("returnReasons", portfolio.returnReasons());
    }
}
