package org.zhibu.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * Remembers for a minute that a password was right, so that HTTP Basic does not pay for the slow hash at every request. Kept
 * in memory only, under a key that dies with the process; a changed password is a different entry.
 */
@Component
class RecentSignIns {

    private static final String ALGORITHM = "HmacSHA256";

    private final Cache<String, Boolean> proofs;
    private final SecretKeySpec key;

    RecentSignIns(Clock clock) {
        proofs = Caffeine.newBuilder()
                .ticker(new HouseTime(clock))
                .expireAfterWrite(Duration.ofMinutes(1))
                .maximumSize(10_000)
                .build();
        var secret = new byte[32];
        new SecureRandom().nextBytes(secret);
        key = new SecretKeySpec(secret, ALGORITHM);
    }

    boolean contains(String name, String password, String hash) {
        return proofs.getIfPresent(proof(name, password, hash)) != null;
    }

    void remember(String name, String password, String hash) {
        proofs.put(proof(name, password, hash), true);
    }

    private String proof(String name, String password, String hash) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            var text = name + "\n" + hash + "\n" + password;
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
