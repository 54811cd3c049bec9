package org.zhibu.member;

import java.time.LocalDate;
import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.zhibu.kernel.OrganizationCode;

interface MembershipEventRepository extends Repository<MembershipEvent, Long> {

    MembershipEvent save(MembershipEvent event);

    @Query("select e from MembershipEvent e where e.person = :person order by e.happenedOn, e.id")
    List<MembershipEvent> of(long person);

    /** The records, up to that day, of everybody who by then had ever been in the branch; one person after the other. */
    @Query("""
            select new org.zhibu.member.NamedEvent(e, p.name)
            from MembershipEvent e join Person p on p.id = e.person
            where e.happenedOn <= :on and e.person in (
                select there.person from MembershipEvent there
                where there.organization = :branch and there.happenedOn <= :on)
            order by e.person, e.happenedOn, e.id""")
    List<NamedEvent> ofAllEverIn(OrganizationCode branch, LocalDate on);
}
