package org.zhibu.intake;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How the letter box is guarded.
 *
 * @param followUpKey at least 32 random bytes in Base64; follow-up codes are derived from it
 * @param perAddressPerMinute applications and questions from one address
 * @param overallPerMinute applications and questions from everywhere together
 */
@ConfigurationProperties("zhibu.intake")
public record IntakeSettings(String followUpKey, int perAddressPerMinute, int overallPerMinute) {

    @Override
    public String toString() {
        return "IntakeSettings[perAddressPerMinute=%d, overallPerMinute=%d]"
                .formatted(perAddressPerMinute, overallPerMinute);
    }
}
