package org.zhibu.development.process;

import org.springframework.stereotype.Component;
import org.zhibu.development.Candidates;
import org.zhibu.development.PublicNotice;
import org.zhibu.workflow.Errand;
import org.zhibu.workflow.Outcome;

/** Step 8p: the public notice goes up (张贴发展对象公示). */
@Component
class PostPublicNotice extends DossierDuty<PublicNotice> {

    private final Candidates candidates;

    PostPublicNotice(Candidates candidates, Folder folder) {
        super(PublicNotice.class, folder);
        this.candidates = candidates;
    }

    @Override
    public Outcome perform(PublicNotice form, Errand errand) {
        candidates.postPublicNotice(errand.businessKey(), form, errand.actor());
        return Outcome.DONE;
    }
}
