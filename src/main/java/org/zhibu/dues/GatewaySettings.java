package org.zhibu.dues;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the payment service proves who it is.
 *
 * @param secret shared with the service, at least 32 characters; without it nothing it reports is believed
 * @param window how old or how early a report may be
 */
@ConfigurationProperties("zhibu.dues.gateway")
record GatewaySettings(
        @Nullable String secret, @DefaultValue("5m") Duration window) {

    private static final int SHORTEST_SECRET = 32;

    GatewaySettings {
        if (secret != null && !secret.isBlank() && secret.length() < SHORTEST_SECRET) {
            throw new IllegalArgumentException("zhibu.dues.gateway.secret needs at least 32 characters");
        }
    }

    @Override
    public String toString() {
        return "GatewaySettings[window=" + window + "]";
    }
}
