package org.zhibu.development.process;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.zhibu.development.Candidates;
import org.zhibu.development.PoliticalReview;
import org.zhibu.workflow.Errand;
import org.zhibu.workflow.Option;
import org.zhibu.workflow.Outcome;

/** Step 10: the political review (政治审查). */
@Component
class ConductPoliticalReview extends DossierDuty<PoliticalReview> {

    private final Candidates candidates;

    ConductPoliticalReview(Candidates candidates, Folder folder) {
        super(PoliticalReview.class, folder);
        this.candidates = candidates;
    }

    @Override
    public Outcome perform(PoliticalReview form, Errand errand) {
        return outcome(candidates.conductPoliticalReview(errand.businessKey(), form, errand.actor()));
    }

    @Override
    Map<String, List<Option>> lists(Errand errand) {
        return Map.of("members", folder.members(errand.businessKey()));
    }
}
