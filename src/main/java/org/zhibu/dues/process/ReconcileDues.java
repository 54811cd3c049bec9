package org.zhibu.dues.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.zhibu.dues.CollectionReconciliation;
import org.zhibu.dues.DuesCollections;
import org.zhibu.workflow.Duty;
import org.zhibu.workflow.Errand;
import org.zhibu.workflow.Outcome;
import org.zhibu.workflow.Timing;

/** The committee compares the account with what arrived (核对上缴党费). */
@Component
class ReconcileDues implements Duty<CollectionReconciliation> {

    private final DuesCollections collections;
    private final CollectionSheet sheet;

    ReconcileDues(DuesCollections collections, CollectionSheet sheet) {
        this.collections = collections;
        this.sheet = sheet;
    }

    @Override
    public Class<CollectionReconciliation> form() {
        return CollectionReconciliation.class;
    }

    @Override
    public Outcome perform(CollectionReconciliation form, Errand errand) {
        return Outcome.of(collections.reconcile(errand.businessKey(), form, errand.actor()));
    }

    @Override
    public Map<String, Object> offer(Errand errand) {
        return Map.of("summary", sheet.summary(errand.businessKey()));
    }

    @Override
    public Timing timing(Errand errand) {
        return sheet.reconciliation(errand.businessKey());
    }
}
