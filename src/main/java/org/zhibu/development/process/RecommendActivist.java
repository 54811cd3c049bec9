package org.zhibu.development.process;

import org.springframework.stereotype.Component;
import org.zhibu.development.ActivistRecommendation;
import org.zhibu.development.Cultivation;
import org.zhibu.workflow.Errand;
import org.zhibu.workflow.Outcome;

/** Step 3: an applicant is recommended (推荐入党积极分子). */
@Component
class RecommendActivist extends DossierDuty<ActivistRecommendation> {

    private final Cultivation cultivation;

    RecommendActivist(Cultivation cultivation, Folder folder) {
        super(ActivistRecommendation.class, folder);
        this.cultivation = cultivation;
    }

    @Override
    public Outcome perform(ActivistRecommendation form, Errand errand) {
        cultivation.recommendActivist(errand.businessKey(), form, errand.actor());
        return Outcome.DONE;
    }
}
