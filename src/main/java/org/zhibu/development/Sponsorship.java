package org.zhibu.development;

import io.hypersistence.tsid.TSID;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.zhibu.kernel.PersonId;

/** Who stood by an applicant from when to when; {@code until} is the first day on which no longer. */
@Entity
@Table(name = "sponsorship")
class Sponsorship {

    @Id
    private long id;

    private long dossier;
    private PersonId person;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private SponsorRole role;

    @Column(name = "served_from")
    private LocalDate from;

    @Column(name = "served_until")
    private @Nullable LocalDate until;

    @Version
    private @Nullable Long version;

    static Sponsorship of(Dossier dossier, SponsorRole role, PersonId person, LocalDate from) {
        var sponsorship = new Sponsorship();
        sponsorship.id = TSID.Factory.getTsid().toLong();
        sponsorship.dossier = dossier.id();
        sponsorship.role = role;
        sponsorship.person = person;
        sponsorship.from = from;
        return sponsorship;
    }

    void end(LocalDate on) {
        until = on;
    }

    PersonId person() {
        return person;
    }

    SponsorRole role() {
        return role;
    }

    LocalDate from() {
        return from;
    }

    @Nullable
    LocalDate until() {
        return until;
    }

    Sponsorship() {
        // for JPA
    }
}
