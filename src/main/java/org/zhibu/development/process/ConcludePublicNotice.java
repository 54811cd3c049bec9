package org.zhibu.development.process;

import org.springframework.stereotype.Component;
import org.zhibu.development.Candidates;
import org.zhibu.development.NoticeConclusion;
import org.zhibu.workflow.Errand;
import org.zhibu.workflow.Outcome;

/** Step 8p: the result of the public notice (公示结果). */
@Component
class ConcludePublicNotice extends DossierDuty<NoticeConclusion> {

    private final Candidates candidates;

    ConcludePublicNotice(Candidates candidates, Folder folder) {
        super(NoticeConclusion.class, folder);
        this.candidates = candidates;
    }

    @Override
    public Outcome perform(NoticeConclusion form, Errand errand) {
        return outcome(candidates.concludePublicNotice(errand.businessKey(), form, errand.actor()));
    }
}
