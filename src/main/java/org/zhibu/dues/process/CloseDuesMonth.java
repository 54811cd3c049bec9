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
    private final AmountSheet amounts;

    CloseDuesMonth(DuesCollections collections, CollectionSheet sheet, AmountSheet amounts) {
        this.collections = collections;
        this.sheet = sheet;
        this.amounts = amounts;
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
        var number = errand.businessKey();
        return Map.of(
                "summary", sheet.summary(number),
                "members", amounts.members(number),
                "explanations", amounts.explanations(number));
    }

    @Override
    public Timing timing(Errand errand) {
        return sheet.closing(errand.businessKey());
    }
}
