package org.zhibu.workflow;

import java.time.Clock;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.zhibu.kernel.ClockMoved;

/** Keeps the engine's clock on the one clock of the house. */
@Component
class EngineClock {

    private final Clock clock;

    EngineClock(Clock clock) {
        this.clock = clock;
        follow();
    }

    @EventListener
    void on(ClockMoved moved) {
        follow();
    }

    private void follow() {
        ClockUtil.offset(clock.millis() - System.currentTimeMillis());
    }
}
