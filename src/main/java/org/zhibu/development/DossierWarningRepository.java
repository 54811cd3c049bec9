package org.zhibu.development;

import java.time.LocalDate;
import java.util.List;
import org.springframework.data.repository.Repository;

interface DossierWarningRepository extends Repository<DossierWarning, Long> {

    DossierWarning save(DossierWarning warning);

    boolean existsByDossierAndCodeAndLevelAndLimitOn(
            long dossier, String code, DossierWarningLevel level, LocalDate limitOn);

    List<DossierWarning> findByDossierOrderById(long dossier);
}
