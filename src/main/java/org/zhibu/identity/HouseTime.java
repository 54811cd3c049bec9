package org.zhibu.identity;

import com.github.benmanes.caffeine.cache.Ticker;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** The one clock, for counters that would otherwise look at a clock of their own. */
class HouseTime implements Ticker, TimeMeter {

    private final Clock clock;

    HouseTime(Clock clock) {
        this.clock = clock;
    }

    @Override
    public long read() {
        return ChronoUnit.NANOS.between(Instant.EPOCH, clock.instant());
    }

    @Override
    public long currentTimeNanos() {
        return read();
    }

    @Override
    public boolean isWallClockBased() {
        return true;
    }
}
