package org.zhibu.development.process;

import org.springframework.stereotype.Component;
import org.zhibu.development.Admissions;
import org.zhibu.development.CandidateReview;
import org.zhibu.workflow.Errand;
import org.zhibu.workflow.Outcome;

/** Step 12: the branch committee reviews the candidate (支委会审查发展对象). */
@Component
class ReviewCandidate extends DossierDuty<CandidateReview> {

    private final Admissions admissions;

    ReviewCandidate(Admissions admissions, Folder folder) {
        super(CandidateReview.class, folder);
        this.admissions = admissions;
    }

    @Override
    public Outcome perform(CandidateReview form, Errand errand) {
        return outcome(admissions.reviewCandidate(errand.businessKey(), form, errand.actor()));
    }
}
