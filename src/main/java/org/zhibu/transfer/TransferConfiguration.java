package org.zhibu.transfer;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.zhibu.rules.TransferPractice;

/** The local practice that the rules about letters are fed with. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(TransferSettings.class)
class TransferConfiguration {

    @Bean
    TransferPractice transferPractice(TransferSettings settings) {
        return settings.practice();
    }
}
