package org.zhibu.transfer.process;

import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.zhibu.transfer.TransferAdmissions;
import org.zhibu.transfer.TransferReleases;

/** What the engine does on its own: one bean per service task, named like the task. */
@Configuration(proxyBeanMethods = false)
class TransferSteps {

    /** From now on the process goes by the number of the letter. */
    @Bean
    JavaDelegate sendLetter(TransferReleases releases) {
        return execution -> execution.setProcessBusinessKey(releases.dispatchLetter(execution.getProcessBusinessKey()));
    }

    @Bean
    JavaDelegate warnOfExpiry(TransferReleases releases) {
        return execution -> releases.warnOfExpiry(execution.getProcessBusinessKey());
    }

    @Bean
    JavaDelegate expireLetter(TransferReleases releases) {
        return execution -> releases.expireLetter(execution.getProcessBusinessKey());
    }

    @Bean
    JavaDelegate warnOfMissingReceipt(TransferReleases releases) {
        return execution -> releases.warnOfMissingReceipt(execution.getProcessBusinessKey());
    }

    @Bean
    JavaDelegate warnOfOverdueReception(TransferAdmissions admissions) {
        return execution -> admissions.warnOfOverdueReception(execution.getProcessBusinessKey());
    }

    @Bean
    JavaDelegate warnOfOverdueArrival(TransferAdmissions admissions) {
        return execution -> admissions.warnOfOverdueArrival(execution.getProcessBusinessKey());
    }
}
