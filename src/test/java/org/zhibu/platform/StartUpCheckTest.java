package org.zhibu.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.mock.env.MockEnvironment;

class StartUpCheckTest {

    private final MockEnvironment environment = new MockEnvironment()
            .withProperty("zhibu.member.encryption-key", "k")
            .withProperty("zhibu.member.hash-key", "k")
            .withProperty("zhibu.intake.follow-up-key", "k")
            .withProperty("zhibu.exchange.encryption-key", "k")
            .withProperty("zhibu.attachment.encryption-key", "k")
            .withProperty("spring.datasource.url", "jdbc:mysql://localhost/zhibu");

    @Test
    void withItsSecretsAndADatabaseTheApplicationStarts() {
        assertThat(missing()).isEmpty();
    }

    @Test
    void theKeyOfTheExchangeIsASecretToo() {
        environment.setProperty("zhibu.exchange.encryption-key", " ");

        assertThat(missing()).singleElement().asString().startsWith("zhibu.exchange.encryption-key");
    }

    @Test
    void aBrokerAsksForACodeAndASigningKey() {
        environment.setProperty("zhibu.exchange.broker.enabled", "true");

        assertThat(missing())
                .hasSize(2)
                .anyMatch(line -> line.startsWith("zhibu.exchange.code"))
                .anyMatch(line -> line.startsWith("zhibu.exchange.private-key"));
    }

    @Test
    void mailAsksForASenderAndAServer() {
        environment.setProperty("zhibu.notification.mail.enabled", "true");

        assertThat(missing())
                .hasSize(2)
                .anyMatch(line -> line.startsWith("zhibu.notification.mail.from"))
                .anyMatch(line -> line.startsWith("spring.mail.host"));

        environment.setProperty("zhibu.notification.mail.from", "reminder@example.org");
        environment.setProperty("spring.mail.host", "mail.example.org");
        assertThat(missing()).isEmpty();
    }

    private List<String> missing() {
        var refused = catchThrowableOfType(
                StartUpRefused.class,
                () -> new StartUpCheck().postProcessEnvironment(environment, new SpringApplication()));
        return refused == null ? List.of() : refused.missing();
    }
}
