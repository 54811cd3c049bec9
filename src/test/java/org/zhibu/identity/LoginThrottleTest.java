package org.zhibu.identity;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.LockedException;

class LoginThrottleTest {

    private final LoginThrottle throttle = new LoginThrottle();

    @Test
    void whoeverKeepsGuessingHasToWait() {
        for (int guess = 0; guess < 10; guess++) {
            throttle.require("zhang", "10.0.0.1");
            throttle.failed("zhang", "10.0.0.1");
        }

        assertThatThrownBy(() -> throttle.require("zhang", "10.0.0.1")).isInstanceOf(LockedException.class);
    }

    @Test
    void aGuesserDoesNotKeepTheOwnerOut() {
        for (int guess = 0; guess < 1_000; guess++) {
            throttle.failed("zhang", "10.0.0.1");
        }

        assertThatCode(() -> throttle.require("zhang", "10.0.0.2")).doesNotThrowAnyException();
    }

    @Test
    void oneAddressCannotTryEveryAccount() {
        for (int account = 0; account < 100; account++) {
            throttle.failed("account" + account, "10.0.0.1");
        }

        assertThatThrownBy(() -> throttle.require("another", "10.0.0.1")).isInstanceOf(LockedException.class);
    }
}
