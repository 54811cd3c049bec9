package org.zhibu.development;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.zhibu.kernel.NotFound;
import org.zhibu.kernel.PersonId;

interface DossierRepository extends JpaRepository<Dossier, Long> {

    Optional<Dossier> findByNumber(String number);

    Optional<Dossier> findByLivePerson(PersonId person);

    boolean existsByLivePerson(PersonId person);

    default Dossier require(String number) {
        return findByNumber(number).orElseThrow(() -> new NotFound("没有编号为%s的档案".formatted(number)));
    }
}
