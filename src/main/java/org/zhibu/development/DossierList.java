package org.zhibu.development;

import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.Predicate;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import org.zhibu.organization.PathCursor;

/** One page of dossiers in one query on the index of path and id. */
@Component
class DossierList {

    private final EntityManager database;

    DossierList(EntityManager database) {
        this.database = database;
    }

    List<Dossier> page(Collection<String> paths, DossierFilter filter, PathCursor after, int limit) {
        var builder = database.getCriteriaBuilder();
        var query = builder.createQuery(Dossier.class);
        var dossier = query.from(Dossier.class);
        var conditions = after.behind(paths, builder, dossier);
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
}
