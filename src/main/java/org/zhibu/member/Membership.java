package org.zhibu.member;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.zhibu.kernel.OrganizationCode;
import org.zhibu.kernel.PersonId;

/** What the events add up to at present, for lists; whoever is in no branch has an empty path and appears in none. */
@Entity
@Table(name = "membership")
class Membership {

    @Id
    private long person;

    private @Nullable OrganizationCode branch;
    private String path = "";
    private @Nullable OrganizationCode groupCode;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private PersonCategory category;

    private boolean withheldRights;
    private boolean underCorrection;
    private boolean suspended;
    private boolean deceased;
    private @Nullable LocalDate impactUntil;
    private @Nullable LocalDate appliedOn;
    private @Nullable LocalDate activistOn;
    private @Nullable LocalDate candidateOn;
    private @Nullable LocalDate joinedOn;
    private @Nullable LocalDate probationUntil;
    private @Nullable LocalDate convertedOn;
    private @Nullable LocalDate removedOn;

    @Version
    private @Nullable Long version;

    static Membership of(PersonId person) {
        var membership = new Membership();
        membership.person = person.value();
        return membership;
    }

    Membership now(Standing standing, String branchPath) {
        branch = standing.branch();
        path = branchPath;
        groupCode = standing.group();
        category = standing.category();
        withheldRights = standing.withheldRights();
        underCorrection = standing.underCorrection();
        suspended = standing.suspended();
        deceased = standing.deceased();
        impactUntil = standing.impactUntil();
        appliedOn = standing.appliedOn();
        activistOn = standing.activistOn();
        candidateOn = standing.candidateOn();
        joinedOn = standing.joinedOn();
        probationUntil = standing.probationUntil();
        convertedOn = standing.convertedOn();
        removedOn = standing.removedOn();
        return this;
    }

    MemberView view(String name, LocalDate today) {
        return new MemberView(
                new PersonId(person),
                name,
                category,
                Objects.requireNonNull(branch),
                path,
                groupCode,
                withheldRights,
                impactUntil != null && !today.isAfter(impactUntil),
                underCorrection,
                suspended,
                joinedOn,
                convertedOn);
    }

    Membership() {
        // for JPA
    }
}
