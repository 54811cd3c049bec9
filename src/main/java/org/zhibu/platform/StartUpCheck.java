package org.zhibu.platform;

import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.env.EnvironmentPostProcessor;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Profiles;

/**
 * Refuses to start without the secrets and settings that real people's data need, and says which are missing, before anything
 * is opened or written. The demo profile brings its own.
 */
class StartUpCheck implements EnvironmentPostProcessor, Ordered {

    private static final List<String> SECRETS = List.of(
            "zhibu.member.encryption-key",
            "zhibu.member.hash-key",
            "zhibu.intake.follow-up-key",
            "zhibu.exchange.encryption-key",
            "zhibu.attachment.encryption-key");

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (environment.acceptsProfiles(Profiles.of("demo"))) {
            return;
        }
        var missing = new ArrayList<String>();
        for (var secret : SECRETS) {
            if (environment.getProperty(secret, "").isBlank()) {
                missing.add(secret + " (32 random bytes in Base64, for example from: openssl rand -base64 32)");
            }
        }
        if (environment.getProperty("zhibu.exchange.broker.enabled", Boolean.class, false)) {
            if (environment.getProperty("zhibu.exchange.code", "").isBlank()) {
                missing.add(
                        "zhibu.exchange.code (2 to 16 lower-case letters and digits, unique among all deployments)");
            }
            if (environment.getProperty("zhibu.exchange.private-key", "").isBlank()) {
                missing.add("zhibu.exchange.private-key (PKCS#8 in Base64, for example from:"
                        + " openssl genpkey -algorithm ed25519 -outform DER | base64 -w0)");
            }
        }
        if (environment.getProperty("zhibu.notification.mail.enabled", Boolean.class, false)) {
            if (environment.getProperty("zhibu.notification.mail.from", "").isBlank()) {
                missing.add("zhibu.notification.mail.from (the sender's address, such as reminder@example.org)");
            }
            if (environment.getProperty("spring.mail.host", "").isBlank()) {
                missing.add("spring.mail.host (the mail server; or switch zhibu.notification.mail.enabled off)");
            }
        }
        var url = environment.getProperty("spring.datasource.url", "");
        if (url.startsWith("jdbc:h2:") && !environment.getProperty("zhibu.embedded-database", Boolean.class, false)) {
            missing.add(
                    "spring.datasource.url (a MySQL 8 database; or zhibu.embedded-database=true to accept the file)");
        }
        if (!missing.isEmpty()) {
            throw new StartUpRefused(missing);
        }
    }

    /** After the configuration files have been read. */
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}
