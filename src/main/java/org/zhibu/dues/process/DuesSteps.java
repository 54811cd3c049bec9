package org.zhibu.dues.process;

import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.zhibu.dues.DuesArrears;
import org.zhibu.dues.DuesCollections;
import org.zhibu.dues.DuesReminders;
import org.zhibu.dues.process.DuesModel.Variables;

/** What the engine does on its own: one bean per service task, named like the task. */
@Configuration(proxyBeanMethods = false)
class DuesSteps {

    /** One stretch of members; the next one is a job and a transaction of its own. */
    @Bean
    JavaDelegate billDues(DuesCollections collections) {
        return execution -> execution.setVariable(Variables.BILLED, collections.billNext());
    }

    /** One stretch of members, as with the bills. */
    @Bean
    JavaDelegate remindOfDues(DuesReminders reminders) {
        return execution -> execution.setVariable(Variables.REMINDED, reminders.remindNext());
    }

    /** One stretch of members in arrears, and of cases that are overtaken by what happened since. */
    @Bean
    JavaDelegate openDuesArrears(DuesArrears arrears) {
        return execution -> execution.setVariable(Variables.OPENED, arrears.openDue());
    }
}
