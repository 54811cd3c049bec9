package org.zhibu.exchange;

import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Under which name this deployment writes to others, and whom it believes.
 *
 * @param code this deployment's code, the same for all its nodes and never changed: it is part of every letter's number
 * @param encryptionKey encrypts waiting messages and dead letters at rest (AES-256-GCM): 32 random bytes in Base64
 * @param privateKey signs what leaves (Ed25519, PKCS#8 in Base64); needed with a broker only
 * @param replayWindow how old a message may be when it arrives
 * @param broker whether there is a broker; its address and account are Spring's {@code spring.rabbitmq}
 * @param peers the deployments that are written to and believed
 */
@ConfigurationProperties("zhibu.exchange")
public record ExchangeSettings(
        @DefaultValue("local") String code,
        @DefaultValue("本系统") String name,
        @Nullable String encryptionKey,
        @Nullable String privateKey,
        @DefaultValue("P30D") Duration replayWindow,
        @DefaultValue BrokerSettings broker,
        @DefaultValue List<PeerSettings> peers) {

    static final Pattern CODE = Pattern.compile("[a-z0-9]{2,16}");

    public ExchangeSettings {
        peers = List.copyOf(peers);
        requireCode("zhibu.exchange.code", code);
        for (var peer : peers) {
            requireCode("zhibu.exchange.peers[].code", peer.code());
        }
        var codes = peers.stream().map(PeerSettings::code).distinct().count();
        if (codes < peers.size() || peers.stream().anyMatch(peer -> peer.code().equals(code))) {
            throw new IllegalArgumentException("zhibu.exchange: every deployment needs a code of its own");
        }
    }

    private static void requireCode(String property, String code) {
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException(property + " must be 2 to 16 lower-case letters and digits");
        }
    }

    @Override
    public String toString() {
        return "ExchangeSettings[code=%s, broker=%s, peers=%d]".formatted(code, broker.enabled(), peers.size());
    }

    /** Whether there is a broker. */
    public record BrokerSettings(@DefaultValue("false") boolean enabled) {}

    /**
     * Another deployment.
     *
     * @param publicKey its Ed25519 key (X.509 in Base64); two while it changes from one to the next
     */
    public record PeerSettings(String code, String name, List<String> publicKey) {}
}
