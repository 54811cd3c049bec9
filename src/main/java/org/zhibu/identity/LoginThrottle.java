package org.zhibu.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import org.springframework.security.authentication.LockedException;
import org.springframework.stereotype.Component;

/**
 * Slows guessing down without ever locking anybody out: wrong passwords are counted per account and address, and per address.
 * Whoever guesses from one address does not keep the owner out at another, and after a quarter of an hour all is forgotten.
 */
@Component
class LoginThrottle {

    private static final int FAILURES_PER_ACCOUNT_AND_ADDRESS = 10;
    private static final int FAILURES_PER_ADDRESS = 100;
    private static final Duration WINDOW = Duration.ofMinutes(15);

    private final Cache<String, Bucket> failures =
            Caffeine.newBuilder().expireAfterAccess(WINDOW).maximumSize(100_000).build();

    void require(String account, String address) {
        if (bucket(account + "@" + address, FAILURES_PER_ACCOUNT_AND_ADDRESS).getAvailableTokens() == 0
                || bucket(address, FAILURES_PER_ADDRESS).getAvailableTokens() == 0) {
            throw new LockedException("密码错误次数过多，请一刻钟后再试");
        }
    }

    void failed(String account, String address) {
        bucket(account + "@" + address, FAILURES_PER_ACCOUNT_AND_ADDRESS).tryConsume(1);
        bucket(address, FAILURES_PER_ADDRESS).tryConsume(1);
    }

    private Bucket bucket(String key, int capacity) {
        return failures.get(
                key,
                ignored -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(capacity).refillGreedy(capacity, WINDOW))
                        .build());
    }
}
