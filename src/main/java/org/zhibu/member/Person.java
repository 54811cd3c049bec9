package org.zhibu.member;

import io.hypersistence.tsid.TSID;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.zhibu.kernel.PersonId;

/** A human being, known once; what they are to the Party is told by their membership events. */
@Entity
@Table(name = "person")
class Person {

    @Id
    private long id;

    private String name;

    @Column(name = "id_number")
    private byte[] lockedIdNumber;

    private byte[] idNumberHash;

    @Column(name = "phone")
    private byte @Nullable [] lockedPhone;

    private LocalDate birth;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Sex sex;

    private Ethnicity ethnicity;
    private Education education;

    @JdbcTypeCode(SqlTypes.TIMESTAMP)
    private Instant createdAt;

    @Version
    private @Nullable Long version;

    static Person of(NewPerson news, Vault vault, Instant now) {
        var person = new Person();
        person.id = TSID.Factory.getTsid().toLong();
        person.name = PersonName.of(news.name());
        person.lockedIdNumber = vault.lock(news.idNumber().value());
        person.idNumberHash = vault.hash(news.idNumber());
        person.birth = news.idNumber().birth();
        person.sex = news.idNumber().sex();
        person.ethnicity = news.ethnicity();
        person.education = news.education();
        person.lockedPhone =
                news.phone() == null || news.phone().isBlank() ? null : vault.lock(new Phone(news.phone()).value());
        person.createdAt = now;
        return person;
    }

    PersonId id() {
        return new PersonId(id);
    }

    String name() {
        return name;
    }

    LocalDate birth() {
        return birth;
    }

    IdNumber idNumber(Vault vault) {
        return new IdNumber(vault.unlock(lockedIdNumber));
    }

    @Nullable
    Phone phone(Vault vault) {
        return lockedPhone == null ? null : new Phone(vault.unlock(lockedPhone));
    }

    PersonView view(Vault vault) {
        var phone = phone(vault);
        return new PersonView(
                id(),
                name,
                idNumber(vault).masked(),
                birth,
                sex,
                ethnicity,
                education,
                phone == null ? null : phone.masked(),
                createdAt);
    }

    Person() {
        // for JPA
    }
}
