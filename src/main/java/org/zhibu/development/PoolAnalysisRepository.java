package org.zhibu.development;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;
import org.zhibu.kernel.NotFound;
import org.zhibu.kernel.OrganizationCode;

interface PoolAnalysisRepository extends Repository<PoolAnalysis, Long> {

    PoolAnalysis save(PoolAnalysis analysis);

    Optional<PoolAnalysis> findByNumber(String number);

    boolean existsByCommitteeAndAnalysisYear(OrganizationCode committee, int year);

    List<PoolAnalysis> findByCommitteeOrderByAnalysisYearDesc(OrganizationCode committee);

    default PoolAnalysis require(String number) {
        return findByNumber(number).orElseThrow(() -> new NotFound("没有编号为%s的分析".formatted(number)));
    }
}
