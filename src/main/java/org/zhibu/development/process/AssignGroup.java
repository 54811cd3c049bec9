package org.zhibu.development.process;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.zhibu.development.GroupAssignment;
import org.zhibu.development.Probations;
import org.zhibu.workflow.Errand;
import org.zhibu.workflow.Option;
import org.zhibu.workflow.Outcome;

/** Step 19: the probationary member joins a Party group (编入党支部和党小组). */
@Component
class AssignGroup extends DossierDuty<GroupAssignment> {

    private final Probations probations;

    AssignGroup(Probations probations, Folder folder) {
        super(GroupAssignment.class, folder);
        this.probations = probations;
    }

    @Override
    public Outcome perform(GroupAssignment form, Errand errand) {
        probations.assignGroup(errand.businessKey(), form, errand.actor());
        return Outcome.DONE;
    }

    @Override
    Map<String, List<Option>> lists(Errand errand) {
        return Map.of("groups", folder.groups(errand.businessKey()));
    }
}
