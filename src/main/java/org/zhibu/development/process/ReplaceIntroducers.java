package org.zhibu.development.process;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.zhibu.development.Candidates;
import org.zhibu.development.IntroducerReplacement;
import org.zhibu.workflow.Errand;
import org.zhibu.workflow.Option;
import org.zhibu.workflow.Outcome;

/** Step 9: introducers are replaced (更换入党介绍人). */
@Component
class ReplaceIntroducers extends DossierDuty<IntroducerReplacement> {

    private final Candidates candidates;

    ReplaceIntroducers(Candidates candidates, Folder folder) {
        super(IntroducerReplacement.class, folder);
        this.candidates = candidates;
    }

    @Override
    public Outcome perform(IntroducerReplacement form, Errand errand) {
        candidates.replaceIntroducers(errand.businessKey(), form, errand.actor());
        return Outcome.DONE;
    }

    @Override
    Map<String, List<Option>> lists(Errand errand) {
        return Map.of("members", folder.members(errand.businessKey()));
    }
}
