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
import org.zhibu.kernel.OrganizationCode;
import org.zhibu.kernel.PersonId;
import org.zhibu.kernel.Provenance;

/** A membership entry as it was recorded; never changed, never erased. */
@Entity
@Immutable
@Table(name = "membership_event")
class MembershipEvent implements Persistable<Long> {

    @Id
    private long id;

    private long person;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private MembershipEventKind kind;

    private LocalDate happenedOn;
    private @Nullable OrganizationCode organization;
    private @Nullable String reason;
    private @Nullable LocalDate untilOn;
    private @Nullable String approvedBy;
    private @Nullable OrganizationCode groupCode;
    private @Nullable String note;
    private @Nullable LocalDate joinedOn;
    private @Nullable LocalDate convertedOn;

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

    static MembershipEvent of(MembershipEntry entry, Actor by, Instant now) {
        var event = new MembershipEvent();
        event.id = TSID.Factory.getTsid().toLong();
        event.person = entry.person().value();
        event.kind = entry.kind();
        event.happenedOn = entry.on();
        event.organization = entry.branch();
        event.reason = entry.detail().reason();
        event.untilOn = entry.detail().until();
        event.approvedBy = entry.detail().approvedBy();
        event.groupCode = entry.detail().group();
        event.note = entry.detail().note();
        event.joinedOn = entry.detail().joinedOn();
        event.convertedOn = entry.detail().convertedOn();
        event.provenance = entry.provenance();
        event.recordedAt = now;
        event.recordedBy = by.account();
        event.recorder = by.person();
        event.fresh = true;
        return event;
    }

    MembershipEntry entry() {
        return new MembershipEntry(
                new PersonId(person),
                kind,
                happenedOn,
                organization,
                new MembershipDetail(reason, untilOn, approvedBy, groupCode, note, joinedOn, convertedOn),
                provenance);
    }

    @Override
    public Long getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return fresh;
    }

    MembershipEvent() {
        // for JPA
    }
}
