package org.zhibu.dues;

import java.time.YearMonth;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which months are collected: from the first one that was opened here to the latest. */
@Component
class DuesCalendar {

    private final JdbcClient database;
    private final DuesDesk desk;

    DuesCalendar(JdbcClient database, DuesDesk desk) {
        this.database = database;
        this.desk = desk;
    }

    /** The first month that this house collects; as long as none was opened, the present one. */
    YearMonth collectedSince() {
        return month("select min(due_month) from dues_month").orElseGet(desk::thisMonth);
    }

    /** Waits until nobody else makes bills, and keeps it so until the transaction is over. Comes before any account is held. */
    void hold() {
        database.sql("select id from dues_gate where id = 1 for update")
                .query(Integer.class)
                .single();
    }

    /** The month up to which a single member is billed when their record changes; before the first opening nothing is billed. */
    YearMonth billedThrough() {
        return month("select max(due_month) from dues_month").isPresent()
                ? desk.thisMonth()
                : desk.thisMonth().minusMonths(1);
    }

    /** The month the run has to go on with: one that is not complete, or the next one that is missing; none when all is done. */
    Optional<YearMonth> dueForBilling() {
        return month("select min(due_month) from dues_month where finished = false")
                .or(() -> {
                    var next = month("select max(due_month) from dues_month")
                            .map(latest -> latest.plusMonths(1))
                            .orElseGet(desk::thisMonth);
                    return next.isAfter(desk.thisMonth()) ? Optional.empty() : Optional.of(next);
                });
    }

    private Optional<YearMonth> month(String query) {
        return database.sql(query).query(String.class).list().stream()
                .filter(Objects::nonNull)
                .findFirst()
                .map(YearMonth::parse);
    }
}
