package org.zhibu.identity;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.zhibu.kernel.PersonId;

/** Stores accounts. */
interface AccountRepository extends JpaRepository<Account, Long> {

    Optional<Account> findByName(String name);

    Optional<Account> findByPerson(PersonId person);

    boolean existsByOffice(Office office);

    List<Account> findAllByOrderByName();
}
