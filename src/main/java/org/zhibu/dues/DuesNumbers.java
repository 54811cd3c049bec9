package org.zhibu.dues;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.zhibu.kernel.OrganizationCode;

/** Numbers without gaps: of receipts per branch and year, of reliefs, arrears and online orders per year. */
@Component
class DuesNumbers {

    private final JdbcClient database;

    DuesNumbers(JdbcClient database) {
        this.database = database;
    }

    String receipt(OrganizationCode branch, int year) {
        return "DF-%s-%d-%05d".formatted(branch.value(), year, next(branch.value(), year));
    }

    String relief(int year) {
        return "JM%d-%06d".formatted(year, next("JM", year));
    }

    String arrears(int year) {
        return "QJ%d-%06d".formatted(year, next("QJ", year));
    }

    String order(int year) {
        return "ZF%d-%08d".formatted(year, next("ZF", year));
    }

    /** Whoever comes next waits for this transaction: one statement takes the lock at once and keeps it until the end. */
    private int next(String series, int year) {
        database.sql("insert into dues_series (series, series_year, last_number) values (:series, :year, 1)"
                        + " on duplicate key update last_number = last_number + 1")
                .param("series", series)
                .param("year", year)
                .update();
        return database.sql("select last_number from dues_series where series = :series and series_year = :year")
                .param("series", series)
                .param("year", year)
                .query(Integer.class)
                .single();
    }
}
