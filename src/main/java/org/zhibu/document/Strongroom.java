package org.zhibu.document;

import java.io.IOException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.encrypt.AesBytesEncryptor;
import org.springframework.security.crypto.encrypt.AesBytesEncryptor.CipherAlgorithm;
import org.springframework.security.crypto.encrypt.BytesEncryptor;
import org.springframework.security.crypto.keygen.KeyGenerators;

/** Locks files before they go to the store (AES-256-GCM); a file that was changed there does not open any more. */
class Strongroom {

    private static final int KEY_LENGTH = 32;
    private static final int GCM_NONCE_LENGTH = 12;
    private static final int NAME_LENGTH = 16;

    private final FileStore store;
    private final BytesEncryptor encryptor;
    private final SecureRandom random = new SecureRandom();

    Strongroom(FileStore store, @Nullable String encryptionKey) {
        this.store = store;
        this.encryptor = new AesBytesEncryptor(
                new SecretKeySpec(key(encryptionKey), "AES"),
                KeyGenerators.secureRandom(GCM_NONCE_LENGTH),
                CipherAlgorithm.GCM);
    }

    /** Answers the name under which the file can be had again. */
    String keep(byte[] content) throws IOException {
        var name = new byte[NAME_LENGTH];
        random.nextBytes(name);
        var key = HexFormat.of().formatHex(name);
        store.put(key, encryptor.encrypt(content));
        return key;
    }

    byte[] fetch(String key) throws IOException {
        try {
            return encryptor.decrypt(store.get(key));
        } catch (IllegalStateException changed) {
            throw new IOException("The stored file was changed", changed);
        }
    }

    void remove(String key) throws IOException {
        store.remove(key);
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
                "zhibu.attachment.encryption-key must be 32 bytes in Base64; make one with: openssl rand -base64 32");
    }
}
