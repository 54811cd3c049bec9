package org.zhibu.dues;

import java.util.List;
import org.springframework.data.repository.Repository;
import org.zhibu.kernel.OrganizationCode;

interface DuesPublicationRepository extends Repository<DuesPublication, Long> {

    DuesPublication save(DuesPublication publication);

    boolean existsByBranchAndPublishedYear(OrganizationCode branch, int year);

    List<DuesPublication> findByBranchOrderByPublishedYearDesc(OrganizationCode branch);
}
