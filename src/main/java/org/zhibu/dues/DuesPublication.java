package org.zhibu.dues;

import io.hypersistence.tsid.TSID;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhibu.kernel.OrganizationCode;
import org.zhibu.organization.OrganizationView;
import org.zhibu.rules.Money;

/** What a branch told its members about a year's dues; written once, with the figures of that day. */
@Entity
@Table(name = "dues_publication")
class DuesPublication {

    @Id
    private long id;

    private OrganizationCode branch;
    private String path;
    private int publishedYear;
    private int members;
    private Money receivedFen;
    private Money voluntaryFen;
    private Money centralFen;
    private Money remittedFen;
    private int inArrears;
    private @Nullable String useOfDues;
    private LocalDate publishedOn;
    private Recorded recorded;

    @Version
    private @Nullable Long version;

    static DuesPublication of(
            OrganizationView branch,
            int year,
            YearFigures figures,
            @Nullable String use,
            LocalDate on,
            Recorded recorded) {
        var publication = new DuesPublication();
        publication.id = TSID.Factory.getTsid().toLong();
        publication.branch = branch.code();
        publication.path = branch.path();
        publication.publishedYear = year;
        publication.members = figures.members();
        publication.receivedFen = figures.received();
        publication.voluntaryFen = figures.voluntary();
        publication.centralFen = figures.central();
        publication.remittedFen = figures.remitted();
        publication.inArrears = figures.inArrears();
        publication.useOfDues = use;
        publication.publishedOn = on;
        publication.recorded = recorded;
        return publication;
    }

    int year() {
        return publishedYear;
    }

    DuesPublicationView view() {
        return new DuesPublicationView(
                branch,
                publishedYear,
                new YearFigures(members, receivedFen, voluntaryFen, centralFen, remittedFen, inArrears),
                useOfDues,
                publishedOn,
                recorded.by());
    }

    DuesPublication() {
        // for JPA
    }
}
