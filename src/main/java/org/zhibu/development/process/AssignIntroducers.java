package org.zhibu.development.process;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.zhibu.development.Candidates;
import org.zhibu.development.IntroducerAssignment;
import org.zhibu.workflow.Errand;
import org.zhibu.workflow.Option;
import org.zhibu.workflow.Outcome;

/** Step 9: two introducers are named (确定入党介绍人). */
@Component
class AssignIntroducers extends DossierDuty<IntroducerAssignment> {

    private final Candidates candidates;

    AssignIntroducers(Candidates candidates, Folder folder) {
        super(IntroducerAssignment.class, folder);
        this.candidates = candidates;
    }

    @Override
    public Outcome perform(IntroducerAssignment form, Errand errand) {
        candidates.assignIntroducers(errand.businessKey(), form, errand.actor());
        return Outcome.DONE;
    }

    @Override
    Map<String, List<Option>> lists(Errand errand) {
        return Map.of("members", folder.members(errand.businessKey()));
    }
}
