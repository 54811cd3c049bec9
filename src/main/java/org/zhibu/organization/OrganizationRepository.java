package org.zhibu.organization;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.zhibu.kernel.NotFound;
import org.zhibu.kernel.OrganizationCode;

interface OrganizationRepository extends Repository<Organization, Long> {

    Organization save(Organization organization);

    boolean existsByCode(OrganizationCode code);

    Optional<Organization> findByCode(OrganizationCode code);

    List<Organization> findByCodeIn(Collection<OrganizationCode> codes);

    @Query("""
            select o from Organization o
            where o.parentCode = :parent and (o.dissolvedOn is null or o.dissolvedOn > :on)
            order by o.code""")
    List<Organization> childrenOf(OrganizationCode parent, LocalDate on);

    @Query("""
            select o from Organization o
            where o.parentCode is null and (o.dissolvedOn is null or o.dissolvedOn > :on)
            order by o.code""")
    List<Organization> roots(LocalDate on);

    @Query("""
            select o from Organization o
            where o.path like concat(:path, '%') and o.kind = :kind
              and (o.dissolvedOn is null or o.dissolvedOn > :on)
            order by o.path""")
    List<Organization> under(String path, OrganizationKind kind, LocalDate on);

    @Query("""
            select o from Organization o
            where (o.name like concat('%', :text, '%') or cast(o.code as string) like concat(:code, '%') or o.region like concat(:text, '%'))
              and (o.approves = true or o.kind = org.zhibu.organization.OrganizationKind.BRANCH)
              and (o.dissolvedOn is null or o.dissolvedOn > :on)
            order by o.path""")
    List<Organization> search(String text, String code, LocalDate on, Limit limit);

    @Query("""
            select o from Organization o
            where o.approves = true and (o.dissolvedOn is null or o.dissolvedOn > :on)
            order by o.code""")
    List<Organization> issuers(LocalDate on);

    default Organization require(OrganizationCode code) {
        return findByCode(code).orElseThrow(() -> new NotFound("党组织 %s 不存在".formatted(code.value())));
    }
}
