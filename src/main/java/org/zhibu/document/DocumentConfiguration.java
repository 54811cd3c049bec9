package org.zhibu.document;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The typefaces that the papers are set in. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DocumentSettings.class)
class DocumentConfiguration {

    @Bean
    Typefaces typefaces(DocumentSettings settings) {
        return new Typefaces(settings.additionalFonts());
    }
}
