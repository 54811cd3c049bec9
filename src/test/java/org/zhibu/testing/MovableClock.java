package org.zhibu.testing;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The one clock, moved by hand; it is noon in Beijing on the day it was moved to. */
public final class MovableClock extends Clock {

    private LocalDate today = LocalDate.of(2026, 6, 1);

    public void moveTo(LocalDate day) {
        today = day;
    }

    public LocalDate today() {
        return today;
    }

    @Override
    public ZoneId getZone() {
        return ZoneId.of("Asia/Shanghai");
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Instant instant() {
        return today.atTime(12, 0).atZone(getZone()).toInstant();
    }
}
