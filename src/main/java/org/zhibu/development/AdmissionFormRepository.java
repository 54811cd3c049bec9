package org.zhibu.development;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface AdmissionFormRepository extends Repository<AdmissionForm, Long> {

    AdmissionForm save(AdmissionForm form);

    boolean existsByNumber(String number);

    Optional<AdmissionForm> findByDossierAndState(long dossier, AdmissionForm.State state);

    List<AdmissionForm> findByDossierOrderById(long dossier);
}
