package org.zhibu.dues;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.zhibu.kernel.NotFound;
import org.zhibu.kernel.PersonId;

interface ArrearsRepository extends Repository<ArrearsCase, Long> {

    ArrearsCase save(ArrearsCase arrears);

    Optional<ArrearsCase> findByNumber(String number);

    Optional<ArrearsCase> findByLivePerson(PersonId person);

    List<ArrearsCase> findByPersonOrderByIdDesc(PersonId person);

    List<ArrearsCase> findByPathStartingWithAndLivePersonIsNotNullOrderById(String path);

    @Query("select max(a.excusedThrough) from ArrearsCase a where a.person = :person")
    Optional<YearMonth> excusedThrough(PersonId person);

    /** The oldest month that is open, is over, and was not excused. */
    @Query("""
            select min(b.dueMonth) from Bill b
            where b.person = :person and b.state = org.zhibu.dues.BillState.OPEN
            and b.dueMonth < :present and b.dueMonth > :excused""")
    Optional<YearMonth> oldestBehind(PersonId person, YearMonth present, YearMonth excused);

    /** Whoever left owes what they left, but nobody here collects it as arrears. */
    @Query("""
            select count(a) > 0 from DuesAccount a
            where a.person = :person and a.dueUntil >= :present and a.branch is not null""")
    boolean owesHere(long person, YearMonth present);

    default ArrearsCase require(String number) {
        return findByNumber(number).orElseThrow(() -> new NotFound("没有编号为%s的欠缴处理，或者不在您的职责范围内".formatted(number)));
    }
}
