package org.zhibu.development.process;

import org.springframework.stereotype.Component;
import org.zhibu.development.ApplicationReceipt;
import org.zhibu.development.Applications;
import org.zhibu.workflow.Errand;
import org.zhibu.workflow.Outcome;

/** Step 1: the branch receives the signed application (受理入党申请). */
@Component
class ReceiveApplication extends DossierDuty<ApplicationReceipt> {

    private final Applications applications;

    ReceiveApplication(Applications applications, Folder folder) {
        super(ApplicationReceipt.class, folder);
        this.applications = applications;
    }

    @Override
    public Outcome perform(ApplicationReceipt form, Errand errand) {
        return outcome(applications.receiveApplication(errand.businessKey(), form, errand.actor()));
    }
}
