package org.zhibu.dues;

import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;
import org.zhibu.kernel.OrganizationCode;
import org.zhibu.kernel.PersonId;

interface BillRepository extends Repository<Bill, Long> {

    Bill save(Bill bill);

    List<Bill> findByPersonOrderByDueMonth(PersonId person);

    List<Bill> findByPersonAndStateInOrderByDueMonth(PersonId person, Collection<BillState> states);

    Optional<Bill> findByPersonAndDueMonth(PersonId person, YearMonth month);

    List<Bill> findByBranchAndDueMonthOrderByPerson(OrganizationCode branch, YearMonth month);

    List<Bill> findByIdInOrderByDueMonth(Collection<Long> ids);

    /** Everything a branch still has to collect, whatever the month. */
    List<Bill> findByBranchAndStateInOrderByPersonAscDueMonthAsc(OrganizationCode branch, Collection<BillState> states);

    boolean existsByPersonAndAssessment(PersonId person, long assessment);
}
