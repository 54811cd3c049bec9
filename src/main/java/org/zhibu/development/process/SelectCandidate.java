package org.zhibu.development.process;

import org.springframework.stereotype.Component;
import org.zhibu.development.CandidateSelection;
import org.zhibu.development.Candidates;
import org.zhibu.workflow.Errand;
import org.zhibu.workflow.Outcome;

/** Step 7: the branch committee proposes a candidate (确定发展对象). */
@Component
class SelectCandidate extends DossierDuty<CandidateSelection> {

    private final Candidates candidates;

    SelectCandidate(Candidates candidates, Folder folder) {
        super(CandidateSelection.class, folder);
        this.candidates = candidates;
    }

    @Override
    public Outcome perform(CandidateSelection form, Errand errand) {
        return outcome(candidates.selectCandidate(errand.businessKey(), form, errand.actor()));
    }
}
