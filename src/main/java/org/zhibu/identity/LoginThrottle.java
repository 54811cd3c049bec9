package org.zhibu.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import java.time.Clock;
import java.time.Duration;
import org.springframework.security.authentication.LockedException;
import org.springframework.stereotype.Component;

/**
 * Slows guessing down without ever locking anybody out: wrong passwords are counted per account and address, and per address.
 * Whoever guesses from one address does not keep the owner out at another, and after a quarter of an hour all is forgotten.
 */
@Component
class LoginThrottle {

    private static final int TRIES_PER_ACCOUNT_AND_ADDRESS = 10;
    private static final int TRIES_PER_ADDRESS = 100;
    private static final Duration WINDOW = Duration.ofMinutes(15);

    private final HouseTime time;
    private final Cache<String, Bucket> tries;

    LoginThrottle(Clock clock) {
        time = new HouseTime(clock);
        tries = Caffeine.newBuilder()
                .ticker(time)
                .expireAfterAccess(WINDOW)
                .maximumSize(100_000)
                .build();
    }

    /**
     * Takes one of the few tries there are, before the password is looked at: guesses sent all at once are counted like those
     * sent one after the other.
     */
    void take(String account, String address) {
        // An address that has used up its tries leaves no traces any more, so it cannot crowd others out of memory.
        var ofAddress = bucket(address, TRIES_PER_ADDRESS);
        if (!ofAddress.tryConsume(1)) {
            throw refusal();
        }
        if (!bucket(pair(account, address), TRIES_PER_ACCOUNT_AND_ADDRESS).tryConsume(1)) {
            ofAddress.addTokens(1);
            throw refusal();
        }
    }

    /** Whoever knew the password has not been guessing. */
    void giveBack(String account, String address) {
        bucket(address, TRIES_PER_ADDRESS).addTokens(1);
        bucket(pair(account, address), TRIES_PER_ACCOUNT_AND_ADDRESS).addTokens(1);
    }

    private static LockedException refusal() {
        return new LockedException("密码错误次数过多，请一刻钟后再试");
    }

    private static String pair(String account, String address) {
        return account + "@" + address;
    }

    private Bucket bucket(String key, int capacity) {
        return tries.get(
                key,
                ignored -> Bucket.builder()
                        .withCustomTimePrecision(time)
                        .addLimit(limit -> limit.capacity(capacity).refillIntervally(capacity, WINDOW))
                        .build());
    }
}
