package org.zhibu.transfer;

import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.Predicate;
import java.util.Collection;
import java.util.List;
import org.hibernate.query.Query;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.zhibu.organization.PathCursor;

/** One page of releases or admissions in one query: a shelf is a range of the index of shelf, path and id. */
@Component
class TransferList {

    private final EntityManager database;

    TransferList(EntityManager database) {
        this.database = database;
    }

    <T> List<T> page(Class<T> kind, Collection<String> paths, @Nullable Shelf shelf, PathCursor after, int limit) {
        var builder = database.getCriteriaBuilder();
        var query = builder.createQuery(kind);
        var transfer = query.from(kind);
        var conditions = after.behind(paths, builder, transfer);
        if (shelf != null) {
            conditions.add(builder.equal(transfer.get("shelf"), shelf));
        }
        query.where(conditions.toArray(Predicate[]::new))
                .orderBy(builder.asc(transfer.get("path")), builder.asc(transfer.get("id")));
        var page = database.createQuery(query).setMaxResults(limit);
        if (shelf != null) {
            page.unwrap(Query.class).addQueryHint(shelfIndexOf(kind));
        }
        return page.getResultList();
    }

    /** Left alone, MySQL walks the whole tree by path for a full shelf: fifty times as slow (performance.md). */
    private static String shelfIndexOf(Class<?> kind) {
        return kind == TransferRelease.class ? "ix_transfer_release_shelf" : "ix_transfer_admission_shelf";
    }
}
