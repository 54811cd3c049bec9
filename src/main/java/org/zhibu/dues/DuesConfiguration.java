package org.zhibu.dues;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.zhibu.rules.DuesPractice;

/** The local practice that the rules about dues are fed with. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({DuesSettings.class, GatewaySettings.class})
class DuesConfiguration {

    @Bean
    DuesPractice duesPractice(DuesSettings settings) {
        return settings.practice();
    }
}
