package org.zhibu.development.process;

import org.springframework.stereotype.Component;
import org.zhibu.development.ActivistFiling;
import org.zhibu.development.Cultivation;
import org.zhibu.workflow.Errand;
import org.zhibu.workflow.Outcome;

/** Step 4: the committee files the activist (入党积极分子备案). */
@Component
class FileActivist extends DossierDuty<ActivistFiling> {

    private final Cultivation cultivation;

    FileActivist(Cultivation cultivation, Folder folder) {
        super(ActivistFiling.class, folder);
        this.cultivation = cultivation;
    }

    @Override
    public Outcome perform(ActivistFiling form, Errand errand) {
        return outcome(cultivation.fileActivist(errand.businessKey(), form, errand.actor()));
    }
}
