package org.zhibu.dues;

import java.time.YearMonth;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.zhibu.kernel.PersonId;

/** Finds, a stretch at a time, whose arrears call for a talk and whose case is overtaken by what happened since. */
@Component
class ArrearsSearch {

    static final int STRETCH = 200;

    private static final String BEHIND = """
            select b.person
            from dues_bill b
            join dues_account a on a.person = b.person and a.due_until >= :present and a.branch is not null
            where b.state = 'OPEN' and b.due_month <= :behind
                and not exists (select 1 from dues_arrears l where l.live_person = b.person)
                and not exists (
                    select 1 from dues_arrears e where e.person = b.person and e.excused_through >= b.due_month)
            group by b.person
            order by b.person
            limit :stretch""";

    private static final String OVERTAKEN = """
            select c.person
            from dues_arrears c
            join dues_account a on a.person = c.person
            where c.live_person is not null
                and (a.due_until < :present or a.branch is null or a.branch <> c.branch
                    or not exists (
                        select 1 from dues_bill b
                        where b.person = c.person and b.state = 'OPEN' and b.due_month < :present
                            and not exists (
                                select 1 from dues_arrears e
                                where e.person = b.person and e.excused_through >= b.due_month)))
            order by c.person
            limit :stretch""";

    private final JdbcClient database;

    ArrearsSearch(JdbcClient database) {
        this.database = database;
    }

    /** Members without a live case who have something open for that month or an earlier one. */
    List<PersonId> behind(YearMonth month, YearMonth present) {
        return database
                .sql(BEHIND)
                .param("present", present.toString())
                .param("behind", month.toString())
                .param("stretch", STRETCH)
                .query(Long.class)
                .list()
                .stream()
                .map(PersonId::new)
                .toList();
    }

    /** Members with a live case who paid in some other way, left, or moved. */
    List<PersonId> overtaken(YearMonth present) {
        return database
                .sql(OVERTAKEN)
                .param("present", present.toString())
                .param("stretch", STRETCH)
                .query(Long.class)
                .list()
                .stream()
                .map(PersonId::new)
                .toList();
    }
}
