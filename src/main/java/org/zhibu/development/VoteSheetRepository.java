package org.zhibu.development;

import java.util.List;
import org.springframework.data.repository.Repository;

interface VoteSheetRepository extends Repository<VoteSheet, Long> {

    VoteSheet save(VoteSheet sheet);

    List<VoteSheet> findByDossierOrderBySequence(long dossier);
}
