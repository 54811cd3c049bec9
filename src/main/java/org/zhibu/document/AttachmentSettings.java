package org.zhibu.document;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How attachments are kept.
 *
 * @param folder shared by all nodes
 * @param encryptionKey 32 random bytes in Base64
 * @param largestMegabytes of one file, at most 20
 */
@ConfigurationProperties("zhibu.attachment")
record AttachmentSettings(
        @DefaultValue("data/attachments") Path folder,
        @Nullable String encryptionKey,
        @DefaultValue("20") int largestMegabytes,
        @DefaultValue("20") int mostPerStep,
        @DefaultValue("200") int mostPerCase) {

    @Override
    public String toString() {
        return "AttachmentSettings[folder=%s]".formatted(folder);
    }
}
