package org.zhibu.development.process;

import org.springframework.stereotype.Component;
import org.zhibu.development.Admissions;
import org.zhibu.development.CommitteeTalk;
import org.zhibu.workflow.Errand;
import org.zhibu.workflow.Outcome;

/** Step 16: the talk on behalf of the committee (上级党委派人谈话). */
@Component
class HoldCommitteeTalk extends DossierDuty<CommitteeTalk> {

    private final Admissions admissions;

    HoldCommitteeTalk(Admissions admissions, Folder folder) {
        super(CommitteeTalk.class, folder);
        this.admissions = admissions;
    }

    @Override
    public Outcome perform(CommitteeTalk form, Errand errand) {
        admissions.holdCommitteeTalk(errand.businessKey(), form, errand.actor());
        return Outcome.DONE;
    }
}
