package org.zhibu.transfer.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.zhibu.transfer.LetterReception;
import org.zhibu.transfer.TransferAdmissions;
import org.zhibu.workflow.Errand;
import org.zhibu.workflow.Outcome;

/** The receiving committee takes the letter in or returns it (接收组织关系介绍信). */
@Component
class ReceiveLetter extends TransferDuty<LetterReception> {

    private final TransferAdmissions admissions;

    ReceiveLetter(TransferAdmissions admissions, Portfolio portfolio) {
        super(LetterReception.class, Side.DESTINATION, portfolio);
        this.admissions = admissions;
    }

    @Override
    public Outcome perform(LetterReception form, Errand errand) {
        return Outcome.of(admissions.receiveLetter(errand.businessKey(), form, errand.actor()));
    }

    @Override
    Map<String, Object> extras(Errand errand) {
        return Map.of("returnReasons", portfolio.returnReasons());
    }
}
