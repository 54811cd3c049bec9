package org.zhibu.dues.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.zhibu.dues.CollectionClosing;
import org.zhibu.dues.DuesCollections;
import org.zhibu.workflow.Duty;
import org.zhibu.workflow.Errand;
import org.zhibu.workflow.Outcome;
import org.zhibu.workflow.Timing;

/** The branch collects its month and hands the account over (收缴党费并结账). */
@Component
class CloseDuesMonth implements Duty<CollectionClosing> {

    private final DuesCollections collections;
    private final CollectionSheet sheet;

    CloseDuesMonth(DuesCollections collections, CollectionSheet sheet) {
        this.collections = collections;
        this.sheet = sheet;
    }

    @Override
    public Class<CollectionClosing> form() {
        return CollectionClosing.class;
    }

    @Override
    public Outcome perform(CollectionClosing form, Errand errand) {
        collections.close(errand.businessKey(), form, errand.actor());
        return Outcome.DONE;
    }

    @Override
    public Map<String, Object> offer(Errand errand) {
        return Map.of("summary", sheet.summary(errand.businessKey()));
    }

    @Override
    public Timing timing(Errand errand) {
        return sheet.closing(errand.businessKey());
    }
}
