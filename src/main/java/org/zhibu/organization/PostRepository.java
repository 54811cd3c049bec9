package org.zhibu.organization;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.zhibu.kernel.OrganizationCode;
import org.zhibu.kernel.PersonId;

interface PostRepository extends Repository<Post, Long> {

    Post save(Post post);

    @Query("""
            select p from Post p
            where p.person = :person and p.from <= :on and (p.until is null or p.until > :on)
            order by p.organization, p.kind""")
    List<Post> heldBy(PersonId person, LocalDate on);

    /** Held on that day or on any later one. */
    @Query("select p from Post p where p.person = :person and (p.until is null or p.until > :from)")
    List<Post> heldFrom(PersonId person, LocalDate from);

    @Query("""
            select p from Post p
            where p.organization = :organization and p.kind = :kind and p.person = :person and p.until is null""")
    Optional<Post> current(OrganizationCode organization, PostKind kind, PersonId person);

    @Query("""
            select p from Post p
            where p.organization = :organization and p.kind in :kinds
              and p.from <= :on and (p.until is null or p.until > :on)
            order by p.from, p.id""")
    List<Post> holders(OrganizationCode organization, Collection<PostKind> kinds, LocalDate on);

    @Query("""
            select distinct o.path from Post p join Organization o on o.code = p.organization
            where p.person = :person and p.from <= :on and (p.until is null or p.until > :on)""")
    Set<String> pathsOf(PersonId person, LocalDate on);
}
