package org.zhibu.member;

import io.hypersistence.tsid.TSID;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;
import org.zhibu.kernel.Actor;
import org.zhibu.kernel.PersonId;
import org.zhibu.kernel.Provenance;

/** Two persons are close relatives, as it became known on a day; never changed, never erased. */
@Entity
@Immutable
@Table(name = "kinship")
class Kinship implements Persistable<Long> {

    @Id
    private long id;

    private PersonId person;
    private PersonId relative;
    private LocalDate knownOn;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Provenance provenance;

    @JdbcTypeCode(SqlTypes.TIMESTAMP)
    private Instant recordedAt;

    private String recordedBy;

    @Column(name = "recorded_by_person")
    private @Nullable PersonId recorder;

    @Transient
    private boolean fresh;

    static Kinship of(
            PersonId person, PersonId relative, LocalDate knownOn, Provenance provenance, Actor by, Instant now) {
        var kinship = new Kinship();
        kinship.id = TSID.Factory.getTsid().toLong();
        kinship.person = person;
        kinship.relative = relative;
        kinship.knownOn = knownOn;
        kinship.provenance = provenance;
        kinship.recordedAt = now;
        kinship.recordedBy = by.account();
        kinship.recorder = by.person();
        kinship.fresh = true;
        return kinship;
    }

    PersonId relativeOf(PersonId one) {
        return person.equals(one) ? relative : person;
    }

    @Override
    public Long getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return fresh;
    }

    Kinship() {
        // for JPA
    }
}
