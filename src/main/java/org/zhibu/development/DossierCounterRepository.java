package org.zhibu.development;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface DossierCounterRepository extends Repository<DossierCounter, Integer> {

    /** Whoever comes next waits until this transaction is over, so numbers have no gaps and no twins. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from DossierCounter c where c.openedYear = :year")
    Optional<DossierCounter> lock(int year);

    /** The first of the year; losing the race to another first changes nothing. */
    @Modifying
    @Query(
            value = "insert ignore into dossier_counter (opened_year, last_number) values (:year, 0)",
            nativeQuery = true)
    void begin(int year);

    default String nextNumber(int year) {
        return lock(year)
                .or(() -> {
                    begin(year);
                    return lock(year);
                })
                .orElseThrow(() -> new IllegalStateException("No counter for " + year))
                .next();
    }
}
