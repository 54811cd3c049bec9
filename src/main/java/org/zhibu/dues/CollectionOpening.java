package org.zhibu.dues;

import io.hypersistence.tsid.TSID;
import java.sql.Date;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.zhibu.kernel.OrganizationCode;

/** Opens a month for hundreds of branches in two statements; a branch that spans two stretches is opened with the first. */
@Component
class CollectionOpening {

    private final JdbcClient database;
    private final JdbcTemplate batches;

    CollectionOpening(JdbcClient database, JdbcTemplate batches) {
        this.database = database;
        this.batches = batches;
    }

    /** Answers those that were not open yet. */
    List<OrganizationCode> openMissing(Map<String, String> pathsOfBranches, YearMonth month, LocalDate today) {
        if (pathsOfBranches.isEmpty()) {
            return List.of();
        }
        var open = new HashSet<>(
                database.sql("select branch from dues_collection where due_month = :month and branch in (:branches)")
                        .param("month", month.toString())
                        .param("branches", pathsOfBranches.keySet())
                        .query(String.class)
                        .list());
        var missing = pathsOfBranches.keySet().stream()
                .filter(branch -> !open.contains(branch))
                .map(OrganizationCode::new)
                .toList();
        batches.batchUpdate(
                "insert into dues_collection (id, number, branch, path, due_month, state, opened_on, version)"
                        + " values (?, ?, ?, ?, ?, 'OPEN', ?, 0)",
                missing,
                missing.size(),
                (row, branch) -> {
                    row.setLong(1, TSID.Factory.getTsid().toLong());
                    row.setString(2, DuesCollection.numberOf(branch, month));
                    row.setString(3, branch.value());
                    row.setString(4, pathsOfBranches.get(branch.value()));
                    row.setString(5, month.toString());
                    row.setDate(6, Date.valueOf(today));
                });
        return missing;
    }
}
