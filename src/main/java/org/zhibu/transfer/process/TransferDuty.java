package org.zhibu.transfer.process;

import java.util.HashMap;
import java.util.Map;
import org.zhibu.workflow.Duty;
import org.zhibu.workflow.Errand;
import org.zhibu.workflow.Timing;

/** A duty on one side of a transfer: every form of a side opens with the same summary. */
abstract class TransferDuty<F extends Record> implements Duty<F> {

    protected final Portfolio portfolio;
    private final Class<F> form;
    private final Side side;

    TransferDuty(Class<F> form, Side side, Portfolio portfolio) {
        this.form = form;
        this.side = side;
        this.portfolio = portfolio;
    }

    @Override
    public final Class<F> form() {
        return form;
    }

    @Override
    public final Map<String, Object> offer(Errand errand) {
        var offered = new HashMap<>(extras(errand));
        offered.put("summary", portfolio.summary(side, errand.businessKey()));
        return offered;
    }

    @Override
    public final boolean isOwnBusiness(Errand errand) {
        return portfolio.isAbout(side, errand.businessKey(), errand.actor());
    }

    @Override
    public final Timing timing(Errand errand) {
        return portfolio.timing(side, errand.businessKey());
    }

    /** The lists to choose from and the values proposed, by the names the form uses. */
    Map<String, Object> extras(Errand errand) {
        return Map.of();
    }

    /** Who works: those who let go, or those who take in. */
    enum Side {
        ORIGIN,
        DESTINATION
    }
}
