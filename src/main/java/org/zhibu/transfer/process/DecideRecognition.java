package org.zhibu.transfer.process;

import org.springframework.stereotype.Component;
import org.zhibu.transfer.RecognitionDecision;
import org.zhibu.transfer.TransferAdmissions;
import org.zhibu.workflow.Errand;
import org.zhibu.workflow.Outcome;

/** The department decides whether a probationary membership is recognized (认定预备党员资格). */
@Component
class DecideRecognition extends TransferDuty<RecognitionDecision> {

    private final TransferAdmissions admissions;

    DecideRecognition(TransferAdmissions admissions, Portfolio portfolio) {
        super(RecognitionDecision.class, Side.DESTINATION, portfolio);
        this.admissions = admissions;
    }

    @Override
    public Outcome perform(RecognitionDecision form, Errand errand) {
        return Outcome.of(admissions.decideRecognition(errand.businessKey(), form, errand.actor()));
    }
}
