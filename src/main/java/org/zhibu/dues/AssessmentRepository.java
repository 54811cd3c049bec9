package org.zhibu.dues;

import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.zhibu.kernel.PersonId;

interface AssessmentRepository extends Repository<Assessment, Long> {

    Assessment save(Assessment assessment);

    void delete(Assessment assessment);

    Optional<Assessment> findById(long id);

    List<Assessment> findByIdIn(Collection<Long> ids);

    List<Assessment> findByPersonOrderByIdAsc(PersonId person);

    List<Assessment> findByBatch(long batch);

    @Query("""
            select a from Assessment a
            where a.person = :person and a.fromMonth <= :month and a.untilMonth >= :month order by a.id desc limit 1""")
    Optional<Assessment> inForce(PersonId person, YearMonth month);
}
