package org.zhibu.member;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The two secrets that guard personal data: 32 random bytes each, in Base64 ({@code openssl rand -base64 32}).
 *
 * @param encryptionKey encrypts ID numbers and telephones at rest (AES-256-GCM)
 * @param hashKey finds a person by ID number without decrypting (HMAC-SHA256)
 */
@ConfigurationProperties("zhibu.member")
public record MemberSettings(
        @Nullable String encryptionKey, @Nullable String hashKey) {

    @Override
    public String toString() {
        return "MemberSettings[secret]";
    }
}
