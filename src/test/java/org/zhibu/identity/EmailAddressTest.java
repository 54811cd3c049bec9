package org.zhibu.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhibu.kernel.RuleViolation;

class EmailAddressTest {

    @ParameterizedTest
    @ValueSource(strings = {"zhang@example.org", "a.b+c_d-e@mail.example.org.cn", "7@e.xn--p1ai.example"})
    void addressesAreTaken(String text) {
        assertThat(new EmailAddress(text).value()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "zhang",
                "zhang@localhost",
                "zhang@example.org\r\nBcc: li@example.org",
                "zhang@example.org\n",
                "zhang@example.org,li@example.org",
                "张@example.org",
                "\"a b\"@example.org",
                "<zhang@example.org>",
                "zhang@[127.0.0.1]",
                "zhang@127.0.0.1",
                "-oX@example.org",
                "a..b@example.org",
                "a.@example.org",
                "zhang@-example.org",
                "zhang@example..org"
            })
    void whatCouldBeTwoOrHideSomethingIsNot(String text) {
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> new EmailAddress(text));
    }

    @Test
    void asTextItIsMasked() {
        assertThat(new EmailAddress("zhang@example.org")).hasToString("z***@example.org");
        assertThat(EmailAddress.fits("a".repeat(64) + "@" + "b".repeat(60) + ".example.org"))
                .isTrue();
        assertThat(EmailAddress.fits("a".repeat(65) + "@example.org")).isFalse();
    }
}
