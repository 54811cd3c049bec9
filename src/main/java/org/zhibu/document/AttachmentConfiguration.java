package org.zhibu.document;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The room where attachments are kept. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AttachmentSettings.class)
class AttachmentConfiguration {

    @Bean
    Strongroom strongroom(AttachmentSettings settings) {
        return new Strongroom(new FolderStore(settings.folder()), settings.encryptionKey());
    }
}
