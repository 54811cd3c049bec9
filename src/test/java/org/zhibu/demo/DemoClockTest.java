package org.zhibu.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.transaction.support.TransactionOperations;
import org.zhibu.kernel.RuleViolation;

class DemoClockTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 3, 1);

    private DemoClock clock;

    @BeforeEach
    void aClock() {
        var database =
                new DriverManagerDataSource("jdbc:h2:mem:clock" + System.nanoTime() + ";MODE=MySQL;DB_CLOSE_DELAY=-1");
        new ResourceDatabasePopulator(new ClassPathResource("db/migration/V007__demo.sql")).execute(database);
        clock = new DemoClock(
                JdbcClient.create(database), TransactionOperations.withoutTransaction(), (Object event) -> {});
    }

    @Test
    void whoMovesItByDaysInTheNightArrivesWhenTheOfficeOpens() {
        itIs(1);

        clock.advance(Period.ofDays(5));

        assertThat(now()).isEqualTo(TODAY.plusDays(5).atTime(9, 0));
    }

    @Test
    void theTimeOfDayStaysDuringTheDayAndWhenItIsMovedByHours() {
        itIs(14);
        clock.advance(Period.ofMonths(1));
        assertThat(now()).isEqualTo(TODAY.plusMonths(1).atTime(14, 0));

        clock.advance(Duration.ofHours(12));
        assertThat(now()).isEqualTo(TODAY.plusMonths(1).plusDays(1).atTime(2, 0));
    }

    @Test
    void itNeverGoesBack() {
        itIs(14);

        assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> clock.advance(Period.ofDays(-1)));
    }

    private void itIs(int hour) {
        clock.pretend(TODAY.atTime(hour, 0).atZone(clock.getZone()).toInstant());
    }

    /** The clock runs on; the minute is fine enough here. */
    private LocalDateTime now() {
        return LocalDateTime.now(clock).truncatedTo(ChronoUnit.MINUTES);
    }
}
