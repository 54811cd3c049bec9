package org.zhibu.development.process;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.zhibu.development.ContactAssignment;
import org.zhibu.development.Cultivation;
import org.zhibu.workflow.Errand;
import org.zhibu.workflow.Option;
import org.zhibu.workflow.Outcome;

/** Step 5: cultivation contacts are named (指定培养联系人). */
@Component
class AssignContacts extends DossierDuty<ContactAssignment> {

    private final Cultivation cultivation;

    AssignContacts(Cultivation cultivation, Folder folder) {
        super(ContactAssignment.class, folder);
        this.cultivation = cultivation;
    }

    @Override
    public Outcome perform(ContactAssignment form, Errand errand) {
        cultivation.assignContacts(errand.businessKey(), form, errand.actor());
        return Outcome.DONE;
    }

    @Override
    Map<String, List<Option>> lists(Errand errand) {
        return Map.of("members", folder.members(errand.businessKey()));
    }
}
