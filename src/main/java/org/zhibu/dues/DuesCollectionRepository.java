package org.zhibu.dues;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;
import org.zhibu.kernel.NotFound;
import org.zhibu.kernel.OrganizationCode;

interface DuesCollectionRepository extends Repository<DuesCollection, Long> {

    DuesCollection save(DuesCollection collection);

    Optional<DuesCollection> findByNumber(String number);

    List<DuesCollection> findByBranchInAndDueMonthOrderByBranch(List<OrganizationCode> branches, YearMonth month);

    default DuesCollection require(String number) {
        return findByNumber(number).orElseThrow(() -> new NotFound("没有编号为%s的党费收缴".formatted(number)));
    }
}
