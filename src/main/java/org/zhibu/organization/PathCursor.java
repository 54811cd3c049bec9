package org.zhibu.organization;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import org.zhibu.kernel.RuleViolation;

/** Where a page of a list ended that goes by path and id; the same for every table with an index of the two. */
public record PathCursor(String path, long id) {

    public static final PathCursor START = new PathCursor("", 0);

    /** Reads what a caller hands back. */
    public static PathCursor of(String text) {
        try {
            var plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            var cut = plain.lastIndexOf('|');
            return new PathCursor(plain.substring(0, cut), Long.parseLong(plain.substring(cut + 1)));
        } catch (IllegalArgumentException | IndexOutOfBoundsException unreadable) {
            throw new RuleViolation("cursor-unreadable", "翻页游标无效", "请从第一页重新查询");
        }
    }

    /** Rows in one of the sub-trees and behind this place, in words that a database answers from the index alone. */
    public List<Predicate> behind(Collection<String> paths, CriteriaBuilder builder, Root<?> row) {
        var rowPath = row.<String>get("path");
        var conditions = new ArrayList<Predicate>();
        conditions.add(builder.or(paths.stream()
                .map(seen -> builder.and(
                        builder.greaterThanOrEqualTo(rowPath, seen), builder.lessThan(rowPath, firstAfter(seen))))
                .toArray(Predicate[]::new)));
        if (!equals(START)) {
            conditions.add(builder.greaterThanOrEqualTo(rowPath, path));
            conditions.add(builder.or(
                    builder.greaterThan(rowPath, path),
                    builder.and(builder.equal(rowPath, path), builder.greaterThan(row.<Long>get("id"), id))));
        }
        return conditions;
    }

    /** A sub-tree's paths begin with its own, which ends in a slash; the character after the slash is a zero. */
    public static String firstAfter(String path) {
        return path.substring(0, path.length() - 1) + '0';
    }

    @Override
    public String toString() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((path + "|" + id).getBytes(StandardCharsets.UTF_8));
    }
}
