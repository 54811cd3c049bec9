package org.zhibu.identity;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.zhibu.kernel.PersonId;

/** Stores accounts. */
interface AccountRepository extends JpaRepository<Account, Long> {

    Optional<Account> findByName(String name);

    /** Locked until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Account a where a.name = :name")
    Optional<Account> takeByName(String name);

    List<Account> findByPersonInAndEnabledTrue(Collection<PersonId> persons);

    Optional<Account> findByPerson(PersonId person);

    boolean existsByOffice(Office office);

    List<Account> findAllByOrderByName();

    @Query("select a from Account a order by a.name limit :most offset :first")
    List<Account> page(int first, int most);
}
