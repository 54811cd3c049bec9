package org.zhibu.exchange;

import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Goes its rounds as soon as something was queued here, and every second for what other nodes queued or what is due again. */
@Component
class Relay implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Relay.class);
    private static final long LONGEST_WAIT_MILLIS = 1_000;
    private static final long PATIENCE_MILLIS = 15_000;

    private final List<Round> rounds;
    private final Semaphore bell = new Semaphore(0);
    private volatile @Nullable Thread runner;

    Relay(List<Round> rounds) {
        this.rounds = rounds;
    }

    /** Goes every round once and says how much was taken up; what could not be delivered is due again later. */
    int deliverDue() {
        var taken = 0;
        for (var round : rounds) {
            try {
                taken += round.go();
            } catch (RuntimeException failure) {
                LOG.error("A round of the relay failed", failure);
            }
        }
        return taken;
    }

    @TransactionalEventListener
    void on(MessageQueued queued) {
        bell.release();
    }

    @Override
    public void start() {
        var thread = new Thread(this::run, "exchange-relay");
        thread.setDaemon(true);
        runner = thread;
        thread.start();
    }

    private void run() {
        while (Thread.currentThread() == runner) {
            if (deliverDue() == 0) {
                listen();
            }
        }
    }

    private void listen() {
        try {
            if (bell.tryAcquire(LONGEST_WAIT_MILLIS, TimeUnit.MILLISECONDS)) {
                bell.drainPermits();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            runner = null;
        }
    }

    /** Waits for the round that is under way; interrupted, it could damage the embedded database. */
    @Override
    public void stop() {
        var thread = runner;
        runner = null;
        bell.release();
        if (thread != null) {
            try {
                thread.join(PATIENCE_MILLIS);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return runner != null;
    }
}
