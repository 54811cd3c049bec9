package org.zhibu.development.process;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.zhibu.development.Applications;
import org.zhibu.development.InitialTalk;
import org.zhibu.workflow.Errand;
import org.zhibu.workflow.Option;
import org.zhibu.workflow.Outcome;

/** Step 2: the first talk with the applicant (同入党申请人谈话). */
@Component
class HoldInitialTalk extends DossierDuty<InitialTalk> {

    private final Applications applications;

    HoldInitialTalk(Applications applications, Folder folder) {
        super(InitialTalk.class, folder);
        this.applications = applications;
    }

    @Override
    public Outcome perform(InitialTalk form, Errand errand) {
        applications.holdInitialTalk(errand.businessKey(), form, errand.actor());
        return Outcome.DONE;
    }

    @Override
    Map<String, List<Option>> lists(Errand errand) {
        return Map.of(
                "talkers", folder.talkers(errand.businessKey()),
                "members", folder.members(errand.businessKey()));
    }
}
