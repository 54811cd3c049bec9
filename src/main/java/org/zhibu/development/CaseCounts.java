package org.zhibu.development;

import java.time.LocalDate;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.zhibu.kernel.OrganizationCode;

/** Dossiers counted by the database, so that no figure ever loads a case. */
interface CaseCounts extends Repository<Dossier, Long> {

    @Query("select d.stage as stage, d.status as status, count(d) as cases from Dossier d group by d.stage, d.status")
    List<InStage> byStage();

    @Query("""
            select d.branch as branch, count(d) as cases from Dossier d
            where d.status = DossierStatus.OPEN group by d.branch order by count(d) desc, d.branch""")
    List<InBranch> openByBranch(Limit most);

    /** One line per committee and day, however many cases there are; the longest waits of a committee come first. */
    @Query("""
            select w.committee as committee, w.since as since, count(w.id) as cases
            from (select d.id as id, d.committee as committee, max(r.occurredOn) as since
                  from Dossier d join d.records r
                  where d.status = DossierStatus.OPEN group by d.id, d.committee) w
            group by w.committee, w.since order by w.committee, w.since""")
    List<WaitingSince> openBySinceLastStep();

    interface InStage {
        Stage getStage();

        DossierStatus getStatus();

        long getCases();
    }

    interface InBranch {
        OrganizationCode getBranch();

        long getCases();
    }

    interface WaitingSince {
        OrganizationCode getCommittee();

        LocalDate getSince();

        long getCases();
    }
}
