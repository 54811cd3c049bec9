package org.zhibu.intake;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/** The secret that goes with a receipt number. Derived, not stored: whoever reads the database learns no code. */
@Component
class FollowUpCodes {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int BYTES = 10;
    private static final int CHARACTERS = 16;
    private static final int BASE_32 = 32;

    private final SecretKeySpec key;

    FollowUpCodes(IntakeSettings settings) {
        key = new SecretKeySpec(Base64.getDecoder().decode(settings.followUpKey()), ALGORITHM);
    }

    /** Sixteen letters and digits: eighty bits. */
    String codeFor(String receiptNo) {
        var code = new BigInteger(1, Arrays.copyOf(proof(receiptNo), BYTES)).toString(BASE_32);
        return "0".repeat(CHARACTERS - code.length()) + code;
    }

    /** Tells two requests apart without keeping what they said. */
    String fingerprint(String text) {
        return HexFormat.of().formatHex(proof(text));
    }

    private byte[] proof(String text) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    boolean matches(String receiptNo, String code) {
        return MessageDigest.isEqual(
                codeFor(receiptNo).getBytes(StandardCharsets.UTF_8), code.getBytes(StandardCharsets.UTF_8));
    }
}
