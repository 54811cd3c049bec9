package org.zhibu.member;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface MembershipRepository extends Repository<Membership, Long> {

    Membership save(Membership membership);

    Optional<Membership> findById(long person);

    @Query("""
            select new org.zhibu.member.NamedMembership(m, p.name)
            from Membership m join Person p on p.id = m.person
            where m.path like concat(:path, '%') and m.category in :categories
              and (m.path > :afterPath or (m.path = :afterPath and m.person > :afterPerson))
            order by m.path, m.person""")
    List<NamedMembership> page(
            String path, Collection<PersonCategory> categories, String afterPath, long afterPerson, Limit limit);

    @Query("""
            select m.category as category, count(m) as persons from Membership m
            where m.path like concat(:path, '%') group by m.category""")
    List<Count> countsUnder(String path);

    interface Count {
        PersonCategory getCategory();

        long getPersons();
    }
}
