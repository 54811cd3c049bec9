package org.zhibu.transfer;

import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.Predicate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** One page of releases or admissions in one query: a shelf is a range of the index of shelf, path and id. */
@Component
class TransferList {

    private final EntityManager database;

    TransferList(EntityManager database) {
        this.database = database;
    }

    <T> List<T> page(Class<T> kind, Collection<String> paths, @Nullable Shelf shelf, TransferCursor after, int limit) {
        var builder = database.getCriteriaBuilder();
        var query = builder.createQuery(kind);
        var transfer = query.from(kind);
        var path = transfer.<String>get("path");
        var id = transfer.<Long>get("id");
        var conditions = new ArrayList<Predicate>();
        if (shelf != null) {
            conditions.add(builder.equal(transfer.get("shelf"), shelf));
        }
        conditions.add(builder.or(paths.stream()
                .map(seen ->
                        builder.and(builder.greaterThanOrEqualTo(path, seen), builder.lessThan(path, behind(seen))))
                .toArray(Predicate[]::new)));
        if (!after.equals(TransferCursor.START)) {
            conditions.add(builder.greaterThanOrEqualTo(path, after.path()));
            conditions.add(builder.or(
                    builder.greaterThan(path, after.path()),
                    builder.and(builder.equal(path, after.path()), builder.greaterThan(id, after.id()))));
        }
        query.where(conditions.toArray(Predicate[]::new)).orderBy(builder.asc(path), builder.asc(id));
        return database.createQuery(query).setMaxResults(limit).getResultList();
    }

    /** The first text behind a sub-tree: its path ends in a slash, and the character after the slash is a zero. */
    private static String behind(String path) {
        return path.substring(0, path.length() - 1) + '0';
    }
}
