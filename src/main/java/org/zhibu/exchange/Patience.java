package org.zhibu.exchange;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.springframework.context.SmartLifecycle;

/** Waits longer after every failure, and no longer when the house closes. */
class Patience implements SmartLifecycle {

    private static final int DOUBLINGS = 5;

    private final Duration first;
    private volatile CountDownLatch closing = new CountDownLatch(1);

    Patience(Duration first) {
        this.first = first;
    }

    /** Says whether there is time for another attempt. */
    boolean waitAfter(int attempt) {
        try {
            var pause = first.multipliedBy(1L << Math.min(attempt - 1, DOUBLINGS));
            return !closing.await(pause.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public void start() {
        closing = new CountDownLatch(1);
    }

    @Override
    public void stop() {
        closing.countDown();
    }

    @Override
    public boolean isRunning() {
        return closing.getCount() > 0;
    }
}
