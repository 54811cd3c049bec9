package org.zhibu.development;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import org.zhibu.kernel.NotFound;
import org.zhibu.kernel.OrganizationCode;
import org.zhibu.kernel.PersonId;

interface DossierRepository extends JpaRepository<Dossier, Long> {

    Optional<Dossier> findByNumber(String number);

    Optional<Dossier> findByLivePerson(PersonId person);

    boolean existsByLivePerson(PersonId person);

    @Query(
            "select distinct d.committee as committee from Dossier d where d.livePerson is not null order by d.committee")
    List<InCharge> committeesWithOpenCases();

    /** The open cases of a committee in which somebody may be an activist, with their records. */
    @Query("""
            select distinct d from Dossier d left join fetch d.records
            where d.committee = :committee and d.stage in (Stage.ACTIVIST, Stage.CANDIDATE) and d.livePerson is not null""")
    List<Dossier> underCultivation(OrganizationCode committee);

    /** A committee under which there are cases. */
    interface InCharge {
        OrganizationCode getCommittee();
    }

    default Dossier require(String number) {
        return findByNumber(number).orElseThrow(() -> new NotFound("没有编号为%s的档案".formatted(number)));
    }
}
