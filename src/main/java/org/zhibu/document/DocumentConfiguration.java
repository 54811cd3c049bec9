package org.zhibu.document;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The typefaces that the papers are set in, and the room where attachments are kept. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({DocumentSettings.class, AttachmentSettings.class})
class DocumentConfiguration {

    @Bean
    Typefaces typefaces(DocumentSettings settings) {
        return new Typefaces(settings.additionalFonts());
    }

    @Bean
    Strongroom strongroom(AttachmentSettings settings) {
        return new Strongroom(new FolderStore(settings.folder()), settings.encryptionKey());
    }
}
