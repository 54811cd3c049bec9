package org.zhibu.notification;

import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Looks every second for what is to be entered or mailed, whichever node it was told on. */
@Component
class NoticeRelay implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(NoticeRelay.class);
    private static final long PATIENCE_SECONDS = 15;

    private final List<Round> rounds;
    private volatile @Nullable ScheduledExecutorService runner;

    NoticeRelay(List<Round> rounds) {
        this.rounds = List.copyOf(rounds);
    }

    @Override
    public void start() {
        var executor = Executors.newSingleThreadScheduledExecutor(work -> {
            var thread = new Thread(work, "notice-relay");
            thread.setDaemon(true);
            return thread;
        });
        runner = executor;
        executor.scheduleWithFixedDelay(() -> goRounds(executor), 0, 1, TimeUnit.SECONDS);
    }

    private void goRounds(ScheduledExecutorService executor) {
        for (var round : rounds) {
            try {
                var taken = 1;
                while (taken > 0 && !executor.isShutdown()) {
                    taken = round.go();
                }
            } catch (RuntimeException failure) {
                // Further out it would end the schedule without a word.
                LOG.error("A round of the notice relay failed", failure);
            }
        }
    }

    /** Waits for the round that is under way; interrupted, it could damage the embedded database. */
    @Override
    public void stop() {
        var executor = runner;
        runner = null;
        if (executor != null) {
            executor.shutdown();
            try {
                executor.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
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
