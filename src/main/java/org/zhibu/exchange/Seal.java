package org.zhibu.exchange;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.zhibu.exchange.ExchangeSettings.PeerSettings;

/** Signs what leaves the house, and knows the signatures of the peers. */
@Component
class Seal {

    private static final String ALGORITHM = "Ed25519";
    private static final int SIGNATURE_LENGTH = 64;

    private final String ownCode;
    private final @Nullable PrivateKey ownKey;
    private final Map<String, List<PublicKey>> peers;

    Seal(ExchangeSettings settings) {
        this.ownCode = settings.code();
        var privateKey = settings.privateKey();
        if (settings.broker().enabled() && (privateKey == null || privateKey.isBlank())) {
            throw new IllegalStateException("zhibu.exchange.private-key is missing; with a broker letters are signed");
        }
        this.ownKey = privateKey == null || privateKey.isBlank() ? null : privateKey(privateKey);
        this.peers = settings.peers().stream().collect(Collectors.toMap(PeerSettings::code, Seal::publicKeys));
    }

    SealedLetter seal(byte[] letter) {
        if (ownKey == null) {
            throw new IllegalStateException("zhibu.exchange.private-key is missing");
        }
        try {
            var signature = Signature.getInstance(ALGORITHM);
            signature.initSign(ownKey);
            signature.update(letter);
            return new SealedLetter(letter, Base64.getEncoder().encodeToString(signature.sign()), ownCode);
        } catch (GeneralSecurityException unavailable) {
            throw new IllegalStateException(unavailable);
        }
    }

    /** Refuses whatever was not signed, as it is, by the peer that is said to have signed it. */
    void verify(SealedLetter letter) {
        if (letter.signature() == null || letter.sender() == null) {
            throw new Refused("消息没有签名");
        }
        var keys = peers.get(letter.sender());
        if (keys == null) {
            throw new Refused("发送方未登记");
        }
        var signature = letter.signature();
        if (keys.stream().noneMatch(key -> isGenuine(letter.bytes(), signature, key))) {
            throw new Refused("签名不正确");
        }
    }

    private static boolean isGenuine(byte[] letter, String text, PublicKey key) {
        try {
            var signature = Signature.getInstance(ALGORITHM);
            signature.initVerify(key);
            signature.update(letter);
            var bytes = Base64.getDecoder().decode(text);
            // The decoder overlooks unused bits, the provider zeros at the end: one signature has one spelling.
            return bytes.length == SIGNATURE_LENGTH
                    && Base64.getEncoder().encodeToString(bytes).equals(text)
                    && signature.verify(bytes);
        } catch (SignatureException | IllegalArgumentException malformed) {
            return false;
        } catch (GeneralSecurityException unavailable) {
            throw new IllegalStateException(unavailable);
        }
    }

    private static PrivateKey privateKey(String text) {
        try {
            return KeyFactory.getInstance(ALGORITHM)
                    .generatePrivate(
                            new PKCS8EncodedKeySpec(Base64.getMimeDecoder().decode(text)));
        } catch (GeneralSecurityException | IllegalArgumentException noKey) {
            throw new IllegalStateException("zhibu.exchange.private-key must be an Ed25519 key, PKCS#8 in Base64; make"
                    + " one with: openssl genpkey -algorithm ed25519 -outform DER | base64 -w0");
        }
    }

    private static List<PublicKey> publicKeys(PeerSettings peer) {
        return peer.publicKey().stream().map(text -> publicKey(peer, text)).toList();
    }

    private static PublicKey publicKey(PeerSettings peer, String text) {
        try {
            return KeyFactory.getInstance(ALGORITHM)
                    .generatePublic(
                            new X509EncodedKeySpec(Base64.getMimeDecoder().decode(text)));
        } catch (GeneralSecurityException | IllegalArgumentException noKey) {
            throw new IllegalStateException(
                    "zhibu.exchange.peers: the public key of %s must be an Ed25519 key, X.509 in Base64"
                            .formatted(peer.code()));
        }
    }
}
