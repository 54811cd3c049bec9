package org.zhibu.exchange;

import java.util.Base64;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.encrypt.AesBytesEncryptor;
import org.springframework.security.crypto.encrypt.AesBytesEncryptor.CipherAlgorithm;
import org.springframework.security.crypto.encrypt.BytesEncryptor;
import org.springframework.security.crypto.keygen.KeyGenerators;
import org.springframework.stereotype.Component;

/** Keeps what is waiting out of the sight of whoever reads the database. */
@Component
class Safe {

    private static final int KEY_LENGTH = 32;
    private static final int GCM_NONCE_LENGTH = 12;

    private final BytesEncryptor encryptor;

    Safe(ExchangeSettings settings) {
        encryptor = new AesBytesEncryptor(
                new SecretKeySpec(key(settings.encryptionKey()), "AES"),
                KeyGenerators.secureRandom(GCM_NONCE_LENGTH),
                CipherAlgorithm.GCM);
    }

    byte[] lock(byte[] content) {
        return encryptor.encrypt(content);
    }

    byte[] unlock(byte[] locked) {
        return encryptor.decrypt(locked);
    }

    private static byte[] key(@Nullable String text) {
        try {
            var key = Base64.getDecoder().decode(text == null ? "" : text.strip());
            if (key.length == KEY_LENGTH) {
                return key;
            }
        } catch (IllegalArgumentException notBase64) {
            // falls through to the message below, which must not repeat the value
        }
        throw new IllegalStateException(
                "zhibu.exchange.encryption-key must be 32 bytes in Base64; make one with: openssl rand -base64 32");
    }
}
