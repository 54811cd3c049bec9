package org.zhibu.development.process;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.zhibu.development.ContactReplacement;
import org.zhibu.development.Cultivation;
import org.zhibu.workflow.Errand;
import org.zhibu.workflow.Option;
import org.zhibu.workflow.Outcome;

/** Step 5: cultivation contacts are replaced (更换培养联系人). */
@Component
class ReplaceContacts extends DossierDuty<ContactReplacement> {

    private final Cultivation cultivation;

    ReplaceContacts(Cultivation cultivation, Folder folder) {
        super(ContactReplacement.class, folder);
        this.cultivation = cultivation;
    }

    @Override
    public Outcome perform(ContactReplacement form, Errand errand) {
        cultivation.replaceContacts(errand.businessKey(), form, errand.actor());
        return Outcome.DONE;
    }

    @Override
    Map<String, List<Option>> lists(Errand errand) {
        return Map.of("members", folder.members(errand.businessKey()));
    }
}
