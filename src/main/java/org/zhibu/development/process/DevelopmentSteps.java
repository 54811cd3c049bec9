package org.zhibu.development.process;

import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.zhibu.development.ActivistPools;
import org.zhibu.development.CaseNotes;
import org.zhibu.development.DossierWarnings;
import org.zhibu.development.ReturnPoint;
import org.zhibu.development.process.DevelopmentModel.Variables;
import org.zhibu.workflow.Cases;

/** What the engine does on its own: one bean per service task, named like the task. */
@Configuration(proxyBeanMethods = false)
class DevelopmentSteps {

    @Bean
    JavaDelegate warnOfMissingTalk(DossierWarnings warnings) {
        return execution -> warnings.raise(execution.getProcessBusinessKey(), "W09");
    }

    @Bean
    JavaDelegate warnOfMissingObservation(DossierWarnings warnings) {
        return execution -> warnings.raise(execution.getProcessBusinessKey(), "W10");
    }

    @Bean
    JavaDelegate warnOfMeetingLimit(DossierWarnings warnings) {
        return execution -> warnings.raise(execution.getProcessBusinessKey(), "W13");
    }

    @Bean
    JavaDelegate warnOfApprovalLimit(DossierWarnings warnings) {
        return execution -> warnings.raise(execution.getProcessBusinessKey(), "W14");
    }

    @Bean
    JavaDelegate warnOfMissingOath(DossierWarnings warnings) {
        return execution -> warnings.raise(execution.getProcessBusinessKey(), "W15");
    }

    @Bean
    JavaDelegate warnOfProbationExpiry(DossierWarnings warnings) {
        return execution -> warnings.raise(execution.getProcessBusinessKey(), "W16");
    }

    @Bean
    JavaDelegate warnOfConversionLimit(DossierWarnings warnings) {
        return execution -> warnings.raise(execution.getProcessBusinessKey(), "W17");
    }

    @Bean
    JavaDelegate warnOfMissingArchive(DossierWarnings warnings) {
        return execution -> warnings.raise(execution.getProcessBusinessKey(), "W28");
    }

    @Bean
    JavaDelegate openActivistPoolAnalyses(ActivistPools pools) {
        return execution -> pools.openThisYear();
    }

    @Bean
    JavaDelegate rerouteCase(Cases cases, CaseNotes notes) {
        return execution -> {
            var number = execution.getProcessBusinessKey();
            cases.reroute(number, Routing.of(notes.route(number)));
        };
    }

    /** The branch that takes a candidate over begins with the selection. */
    @Bean
    JavaDelegate restartCandidacy(Cases cases, CaseNotes notes) {
        return execution -> {
            var number = execution.getProcessBusinessKey();
            cases.reroute(number, Routing.of(notes.route(number)));
            execution.setVariable(Variables.RESUME_AT, ReturnPoint.SELECT_CANDIDATE.task());
        };
    }
}
