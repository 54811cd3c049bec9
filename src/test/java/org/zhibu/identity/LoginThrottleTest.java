package org.zhibu.identity;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.LockedException;

class LoginThrottleTest {

    private final MovedClock clock = new MovedClock();
    private final LoginThrottle throttle = new LoginThrottle(clock);

    @Test
    void whoeverKeepsGuessingHasToWait() {
        for (int guess = 0; guess < 10; guess++) {
            throttle.take("zhang", "10.0.0.1");
        }

        assertThatThrownBy(() -> throttle.take("zhang", "10.0.0.1")).isInstanceOf(LockedException.class);
    }

    @Test
    void aGuesserDoesNotKeepTheOwnerOut() {
        guessWithoutEnd("zhang", "10.0.0.1");

        assertThatCode(() -> throttle.take("zhang", "10.0.0.2")).doesNotThrowAnyException();
    }

    @Test
    void oneAddressCannotTryEveryAccount() {
        for (int account = 0; account < 100; account++) {
            throttle.take("account" + account, "10.0.0.1");
        }

        assertThatThrownBy(() -> throttle.take("another", "10.0.0.1")).isInstanceOf(LockedException.class);
    }

    @Test
    void aQuarterOfAnHourLaterAllIsForgotten() {
        guessWithoutEnd("zhang", "10.0.0.1");

        clock.advance(Duration.ofMinutes(15));

        for (int guess = 0; guess < 10; guess++) {
            assertThatCode(() -> throttle.take("zhang", "10.0.0.1")).doesNotThrowAnyException();
        }
    }

    @Test
    void whoeverGoesOnGuessingIsNotShutOutForLonger() {
        for (int minute = 0; minute < 60; minute++) {
            guessWithoutEnd("zhang", "10.0.0.1");
            clock.advance(Duration.ofMinutes(1));
        }

        clock.advance(Duration.ofMinutes(15));

        assertThatCode(() -> throttle.take("zhang", "10.0.0.1")).doesNotThrowAnyException();
    }

    @Test
    void whoeverKnowsThePasswordIsNeverCounted() {
        for (int signIn = 0; signIn < 1_000; signIn++) {
            throttle.take("zhang", "10.0.0.1");
            throttle.giveBack("zhang", "10.0.0.1");
        }

        assertThatCode(() -> throttle.take("zhang", "10.0.0.1")).doesNotThrowAnyException();
    }

    private void guessWithoutEnd(String account, String address) {
        for (int guess = 0; guess < 1_000; guess++) {
            try {
                throttle.take(account, address);
            } catch (LockedException hasToWait) {
                // a guesser does not
            }
        }
    }

    /** Stands still until it is moved. */
    private static class MovedClock extends Clock {

        private Instant now = Instant.parse("2026-09-01T00:00:00Z");

        void advance(Duration by) {
            now = now.plus(by);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
