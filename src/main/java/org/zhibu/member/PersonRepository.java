package org.zhibu.member;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.zhibu.kernel.NotFound;
import org.zhibu.kernel.PersonId;

interface PersonRepository extends Repository<Person, Long> {

    Person saveAndFlush(Person person);

    Optional<Person> findById(long id);

    Optional<Person> findByIdNumberHash(byte[] hash);

    @Query("select p.id as id, p.name as name from Person p where p.id in :ids")
    List<Named> namesOf(Collection<Long> ids);

    /** Holds the person until the transaction ends, so that two entries about one person follow each other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from Person p where p.id = :id")
    Optional<Person> findAndLock(long id);

    default Person require(PersonId person) {
        return findById(person.value()).orElseThrow(() -> unknown(person));
    }

    default Person hold(PersonId person) {
        return findAndLock(person.value()).orElseThrow(() -> unknown(person));
    }

    private static NotFound unknown(PersonId person) {
        return new NotFound("人员 %s 不存在".formatted(person));
    }

    interface Named {
        long getId();

        String getName();
    }
}
