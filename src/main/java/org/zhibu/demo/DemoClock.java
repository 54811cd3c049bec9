package org.zhibu.demo;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAmount;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.zhibu.kernel.ClockMoved;
import org.zhibu.kernel.RuleViolation;

/** The one clock, as a newcomer may turn it: it runs on, shifted, and remembers its shift when the application restarts. */
@Component
@Profile("demo")
@DependsOnDatabaseInitialization
class DemoClock extends Clock {

    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");
    private static final LocalTime OFFICE_OPENS = LocalTime.of(9, 0);

    private final JdbcClient database;
    private final TransactionOperations transaction;
    private final ApplicationEventPublisher facts;
    private final Clock real = Clock.system(BEIJING);
    private volatile Duration shift;

    DemoClock(JdbcClient database, TransactionOperations transaction, ApplicationEventPublisher facts) {
        this.database = database;
        this.transaction = transaction;
        this.facts = facts;
        this.shift = Duration.ofSeconds(database.sql("select shift_seconds from demo_clock where id = 1")
                .query(Long.class)
                .optional()
                .orElse(0L));
    }

    /**
     * Moves the clock forward; it never goes back, since what has happened stays happened. Whoever moves it by days arrives in
     * office hours: limits and reminders are due in the morning, and nobody waits for it in the middle of the night.
     */
    Instant advance(TemporalAmount amount) {
        var now = ZonedDateTime.now(this);
        ZonedDateTime then;
        try {
            then = inOfficeHours(now.plus(amount), amount);
        } catch (DateTimeException | ArithmeticException tooFar) {
            throw new RuleViolation("demo-clock-range", "时间跨度过大", "每次最多向前拨 5 年");
        }
        if (!then.isAfter(now) || then.isAfter(now.plusYears(5))) {
            throw new RuleViolation("demo-clock-range", "演示时钟只能向前拨，每次最多 5 年", "请填写例如 P1D、P6M、P1Y");
        }
        set(then.toInstant());
        return then.toInstant();
    }

    private static ZonedDateTime inOfficeHours(ZonedDateTime then, TemporalAmount amount) {
        return amount instanceof Period && then.toLocalTime().isBefore(OFFICE_OPENS) ? then.with(OFFICE_OPENS) : then;
    }

    /** Sets the clock without remembering it; for the story that fills an empty demo. */
    void pretend(Instant now) {
        shift = Duration.between(real.instant(), now);
        facts.publishEvent(new ClockMoved(now));
    }

    /** Back to the real time; from now on the shift is remembered. */
    void returnToPresent() {
        set(real.instant());
    }

    /** Whether a demo was filled to its end. */
    boolean isRemembered() {
        return database.sql("select count(*) from demo_clock")
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private void set(Instant now) {
        shift = Duration.between(real.instant(), now);
        transaction.executeWithoutResult(committed -> remember(shift));
        facts.publishEvent(new ClockMoved(now));
    }

    private void remember(Duration moved) {
        var updated = database.sql("update demo_clock set shift_seconds = :shift where id = 1")
                .param("shift", moved.toSeconds())
                .update();
        if (updated == 0) {
            database.sql("insert into demo_clock (id, shift_seconds) values (1, :shift)")
                    .param("shift", moved.toSeconds())
                    .update();
        }
    }

    @Override
    public ZoneId getZone() {
        return BEIJING;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.offset(real.withZone(zone), shift);
    }

    @Override
    public Instant instant() {
        return real.instant().plus(shift);
    }
}
