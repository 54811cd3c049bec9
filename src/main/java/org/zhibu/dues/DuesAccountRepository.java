package org.zhibu.dues;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.zhibu.kernel.OrganizationCode;

interface DuesAccountRepository extends Repository<DuesAccount, Long> {

    DuesAccount save(DuesAccount account);

    Optional<DuesAccount> findById(long person);

    /** Everything that is booked for a person happens one after the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from DuesAccount a where a.person = :person")
    Optional<DuesAccount> hold(long person);

    List<DuesAccount> findByBranchOrderByPerson(OrganizationCode branch);
}
