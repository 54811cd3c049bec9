package org.zhibu.development;

import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

/** One page of dossiers in one query on the index of path and id. */
@Component
class DossierList {

    private final EntityManager database;

    DossierList(EntityManager database) {
        this.database = database;
    }

    List<Dossier> page(Collection<String> paths, DossierFilter filter, DossierCursor after, int limit) {
        var builder = database.getCriteriaBuilder();
        var query = builder.createQuery(Dossier.class);
        var dossier = query.from(Dossier.class);
        var conditions = new ArrayList<Predicate>();
        conditions.add(under(builder, dossier, paths));
        conditions.add(builder.or(
                builder.greaterThan(dossier.<String>get("path"), after.path()),
                builder.and(
                        builder.equal(dossier.get("path"), after.path()),
                        builder.greaterThan(dossier.<Long>get("id"), after.id()))));
        conditions.add(builder.greaterThanOrEqualTo(dossier.<String>get("path"), after.path()));
        if (filter.stage() != null) {
            conditions.add(builder.equal(dossier.get("stage"), filter.stage()));
        }
        if (filter.status() != null) {
            conditions.add(builder.equal(dossier.get("status"), filter.status()));
        }
        query.where(conditions.toArray(Predicate[]::new))
                .orderBy(builder.asc(dossier.get("path")), builder.asc(dossier.get("id")));
        return database.createQuery(query).setMaxResults(limit).getResultList();
    }

    private static Predicate under(CriteriaBuilder builder, Root<Dossier> dossier, Collection<String> paths) {
        return builder.or(paths.stream()
                .map(path -> builder.like(dossier.get("path"), path + "%"))
                .toArray(Predicate[]::new));
    }
}
