package org.zhibu.development.process;

import org.springframework.stereotype.Component;
import org.zhibu.development.CandidateConsent;
import org.zhibu.development.Candidates;
import org.zhibu.workflow.Errand;
import org.zhibu.workflow.Outcome;

/** Step 8: the committee agrees to a candidate (审查同意发展对象). */
@Component
class ConsentToCandidate extends DossierDuty<CandidateConsent> {

    private final Candidates candidates;

    ConsentToCandidate(Candidates candidates, Folder folder) {
        super(CandidateConsent.class, folder);
        this.candidates = candidates;
    }

    @Override
    public Outcome perform(CandidateConsent form, Errand errand) {
        return outcome(candidates.consentToCandidate(errand.businessKey(), form, errand.actor()));
    }
}
