package org.zhibu.dues;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;
import org.zhibu.kernel.NotAllowed;

/** Proves that a report comes from the payment service and is of now: HMAC-SHA256 over its time and its very bytes. */
@Component
public class GatewaySeal {

    private static final String ALGORITHM = "HmacSHA256";

    private final GatewaySettings settings;
    private final Clock clock;

    GatewaySeal(GatewaySettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** What the service has to write beside its report; hexadecimal. */
    public String of(String timestamp, String body) {
        var secret = settings.secret();
        if (secret == null || secret.isBlank()) {
            throw new NotAllowed("没有接入在线支付");
        }
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM));
            return HexFormat.of().formatHex(mac.doFinal((timestamp + "." + body).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Refuses what is forged, damaged or older than the window; the same words whatever was wrong. */
    void require(String timestamp, String signature, String body) {
        var genuine = MessageDigest.isEqual(
                of(timestamp, body).getBytes(StandardCharsets.UTF_8), signature.getBytes(StandardCharsets.UTF_8));
        if (!genuine || !isRecent(timestamp)) {
            throw new NotAllowed("支付通知的签名或者时间不正确");
        }
    }

    private boolean isRecent(String timestamp) {
        try {
            var sent = Instant.ofEpochSecond(Long.parseLong(timestamp));
            return Duration.between(sent, clock.instant()).abs().compareTo(settings.window()) <= 0;
        } catch (NumberFormatException | DateTimeException unreadable) {
            return false;
        }
    }
}
