package org.zhibu.development;

import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.zhibu.kernel.PersonId;

interface SponsorshipRepository extends Repository<Sponsorship, Long> {

    Sponsorship save(Sponsorship sponsorship);

    List<Sponsorship> findByDossierOrderById(long dossier);

    @Query(
            "select s from Sponsorship s where s.dossier = :dossier and s.role = :role and s.until is null order by s.id")
    List<Sponsorship> current(long dossier, SponsorRole role);

    /** In how many other running cases, short of probation, the person serves in that role. */
    @Query("""
            select count(distinct s.dossier) from Sponsorship s join Dossier d on d.id = s.dossier
            where s.person = :person and s.role = :role and s.until is null and s.dossier <> :dossier
              and d.livePerson is not null and d.stage <> Stage.PROBATION""")
    int others(PersonId person, SponsorRole role, long dossier);
}
