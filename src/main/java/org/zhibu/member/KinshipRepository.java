package org.zhibu.member;

import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.zhibu.kernel.PersonId;

interface KinshipRepository extends Repository<Kinship, Long> {

    Kinship save(Kinship kinship);

    @Query("select k from Kinship k where k.person = :person or k.relative = :person")
    List<Kinship> of(PersonId person);
}
