package org.zhibu.member;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.encrypt.AesBytesEncryptor;
import org.springframework.security.crypto.encrypt.AesBytesEncryptor.CipherAlgorithm;
import org.springframework.security.crypto.encrypt.BytesEncryptor;
import org.springframework.security.crypto.keygen.KeyGenerators;
import org.springframework.stereotype.Component;

/** Locks personal numbers away, and recognizes them by a keyed hash. */
@Component
class Vault {

    private static final int KEY_LENGTH = 32;
    private static final int GCM_NONCE_LENGTH = 12;

    private final BytesEncryptor encryptor;
    private final SecretKeySpec hashKey;

    Vault(MemberSettings settings) {
        var encryptionKey = key("zhibu.member.encryption-key", settings.encryptionKey());
        var hashKey = key("zhibu.member.hash-key", settings.hashKey());
        if (Arrays.equals(encryptionKey, hashKey)) {
            throw new IllegalStateException("zhibu.member.encryption-key and zhibu.member.hash-key must differ");
        }
        this.encryptor = new AesBytesEncryptor(
                new SecretKeySpec(encryptionKey, "AES"),
                KeyGenerators.secureRandom(GCM_NONCE_LENGTH),
                CipherAlgorithm.GCM);
        this.hashKey = new SecretKeySpec(hashKey, "HmacSHA256");
    }

    byte[] lock(String text) {
        return encryptor.encrypt(text.getBytes(StandardCharsets.UTF_8));
    }

    String unlock(byte[] locked) {
        return new String(encryptor.decrypt(locked), StandardCharsets.UTF_8);
    }

    byte[] hash(IdNumber idNumber) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(hashKey);
            return mac.doFinal(idNumber.value().getBytes(StandardCharsets.US_ASCII));
        } catch (GeneralSecurityException unavailable) {
            throw new IllegalStateException(unavailable);
        }
    }

    private static byte[] key(String property, @Nullable String text) {
        try {
            var key = Base64.getDecoder().decode(text == null ? "" : text.strip());
            if (key.length == KEY_LENGTH) {
                return key;
            }
        } catch (IllegalArgumentException notBase64) {
            // falls through to the message below, which must not repeat the value
        }
        throw new IllegalStateException(
                property + " must be 32 bytes in Base64; make one with: openssl rand -base64 32");
    }
}
