package org.zhibu.dues;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;
import org.zhibu.kernel.NotFound;
import org.zhibu.kernel.PersonId;

interface ReliefRepository extends Repository<Relief, Long> {

    Relief save(Relief relief);

    Optional<Relief> findById(long id);

    List<Relief> findByIdIn(Collection<Long> ids);

    Optional<Relief> findByNumber(String number);

    List<Relief> findByPersonOrderByIdAsc(PersonId person);

    default Relief require(String number) {
        return findByNumber(number).orElseThrow(() -> new NotFound("没有编号为%s的党费减免".formatted(number)));
    }
}
