package org.zhibu.development;

import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.zhibu.rules.LocalPractice;
import org.zhibu.rules.WorkingDays;

/** The calendar and the local practice that the rules are fed with. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PracticeSettings.class)
class DevelopmentConfiguration {

    @Bean
    @ConditionalOnMissingBean
    LocalPractice localPractice(PracticeSettings settings) {
        return settings.practice();
    }

    @Bean
    @ConditionalOnMissingBean
    WorkingDays workingDays() {
        return WorkingDays.standard();
    }
}
