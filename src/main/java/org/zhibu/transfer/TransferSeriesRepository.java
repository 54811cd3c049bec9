package org.zhibu.transfer;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface TransferSeriesRepository extends Repository<TransferSeries, TransferSeries.Key> {

    /** Whoever comes next waits until this transaction is over, so numbers have no gaps and no twins. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from TransferSeries s where s.key.series = :series and s.key.seriesYear = :year")
    Optional<TransferSeries> lock(String series, int year);

    /** The first of the year; losing the race to another first changes nothing. */
    @Modifying
    @Query(
            value = "insert ignore into transfer_series (series, series_year, last_number) values (:series, :year, 0)",
            nativeQuery = true)
    void begin(String series, int year);

    default int next(String series, int year) {
        return lock(series, year)
                .or(() -> {
                    begin(series, year);
                    return lock(series, year);
                })
                .orElseThrow(() -> new IllegalStateException("No series " + series + " in " + year))
                .next();
    }
}
