package org.zhibu.development.process;

import org.springframework.stereotype.Component;
import org.zhibu.development.Archiving;
import org.zhibu.development.Probations;
import org.zhibu.workflow.Errand;
import org.zhibu.workflow.Outcome;

/** Step 25: the papers are handed over (材料归档). */
@Component
class ArchiveDossier extends DossierDuty<Archiving> {

    private final Probations probations;

    ArchiveDossier(Probations probations, Folder folder) {
        super(Archiving.class, folder);
        this.probations = probations;
    }

    @Override
    public Outcome perform(Archiving form, Errand errand) {
        return outcome(probations.archiveDossier(errand.businessKey(), form, errand.actor()));
    }
}
