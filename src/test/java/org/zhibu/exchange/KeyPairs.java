package org.zhibu.exchange;

import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** Ed25519 key pairs as the settings want them. */
record KeyPairs(String privateKey, String publicKey) {

    static KeyPairs next() {
        KeyPair pair;
        try {
            pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
        var text = Base64.getEncoder();
        return new KeyPairs(
                text.encodeToString(pair.getPrivate().getEncoded()),
                text.encodeToString(pair.getPublic().getEncoded()));
    }
}
