package org.zhibu.transfer.process;

import java.util.HashMap;
import java.util.Map;
import org.zhibu.workflow.Duty;
import org.zhibu.workflow.Errand;
import org.zhibu.workflow.Timing;

/** A duty on the receiving side: every form opens with the same summary, and every task is due when the member should be settled. */
abstract class AdmissionDuty<F extends Record> implements Duty<F> {

    protected final Portfolio portfolio;
    private final Class<F> form;

    AdmissionDuty(Class<F> form, Portfolio portfolio) {
        this.form = form;
        this.portfolio = portfolio;
    }

    @Override
    public final Class<F> form() {
        return form;
    }

    @Override
    public final Map<String, Object> offer(Errand errand) {
        var offered = new HashMap<>(extras(errand));
        offered.put("summary", portfolio.admissionSummary(errand.businessKey()));
        return offered;
    }

    @Override
    public final Timing timing(Errand errand) {
        return portfolio.dueOnArrival(errand.businessKey());
    }

    /** The lists to choose from, by the names the form uses. */
    Map<String, Object> extras(Errand errand) {
        return Map.of();
    }
}
