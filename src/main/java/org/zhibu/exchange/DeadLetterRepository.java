package org.zhibu.exchange;

import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** Stores what was refused. */
interface DeadLetterRepository extends JpaRepository<DeadLetter, Long> {

    /** What waits for a decision comes first. */
    @Query("""
            select d from DeadLetter d
            order by case when d.state = org.zhibu.exchange.DeadLetterState.WAITING then 0 else 1 end, d.id desc""")
    List<DeadLetter> latest(Limit atMost);

    @Query(nativeQuery = true, value = "select * from exchange_dead_letter where id = :id for update")
    Optional<DeadLetter> take(long id);

    @Query(nativeQuery = true, value = """
                    select * from exchange_dead_letter where state = 'RETRIED' and letter is not null
                    order by id limit :atMost for update skip locked""")
    List<DeadLetter> takeRetried(int atMost);

    @Query("""
            select count(d) from DeadLetter d
            where d.state = org.zhibu.exchange.DeadLetterState.RETRIED and d.letter is not null""")
    long countUnderWay();
}
