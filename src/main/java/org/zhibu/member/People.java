package org.zhibu.member;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhibu.kernel.Actor;
import org.zhibu.kernel.Conflict;
import org.zhibu.kernel.NotFound;
import org.zhibu.kernel.PersonId;
import org.zhibu.kernel.RuleViolation;

/** The front door to persons: each is known once, by ID number. */
@Service
@Transactional
public class People {

    private final PersonRepository people;
    private final Vault vault;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    People(PersonRepository people, Vault vault, ApplicationEventPublisher facts, Clock clock) {
        this.people = people;
        this.vault = vault;
        this.facts = facts;
        this.clock = clock;
    }

    /** Recognizes a person who is known already, or enters a new one. */
    public PersonId register(NewPerson news) {
        var known = people.findByIdNumberHash(vault.hash(news.idNumber()));
        if (known.isPresent()) {
            return recognize(known.get(), news);
        }
        if (news.idNumber().birth().isAfter(LocalDate.now(clock))) {
            throw new RuleViolation("id-number-birth", "身份证号码中的出生日期晚于今天", "请核对身份证号码第7至14位");
        }
        try {
            var person = people.saveAndFlush(Person.of(news, vault, clock.instant()));
            facts.publishEvent(new PersonFact.Registered(person.id()));
            return person.id();
        } catch (DataIntegrityViolationException someoneWasFaster) {
            throw new Conflict("person-registered-meanwhile", "此人刚刚已由他人登记，请重新提交");
        }
    }

    @Transactional(readOnly = true)
    public PersonView get(PersonId person) {
        return people.require(person).view(vault);
    }

    @Transactional(readOnly = true)
    public Optional<PersonId> findByIdNumber(IdNumber idNumber) {
        return people.findByIdNumberHash(vault.hash(idNumber)).map(Person::id);
    }

    @Transactional(readOnly = true)
    public String nameOf(PersonId person) {
        return people.require(person).name();
    }

    @Transactional(readOnly = true)
    public Map<PersonId, String> namesOf(Collection<PersonId> persons) {
        return people.namesOf(persons.stream().map(PersonId::value).toList()).stream()
                .collect(Collectors.toMap(row -> new PersonId(row.getId()), PersonRepository.Named::getName));
    }

    @Transactional(readOnly = true)
    public LocalDate birthOf(PersonId person) {
        return people.require(person).birth();
    }

    /** The whole number, for a purpose that is put on record. */
    public IdNumber revealIdNumber(PersonId person, Actor by, String purpose) {
        var idNumber = people.require(person).idNumber(vault);
        facts.publishEvent(new PersonFact.IdNumberRevealed(person, by, purpose));
        return idNumber;
    }

    /** The whole number, for a purpose that is put on record. */
    public String revealPhone(PersonId person, Actor by, String purpose) {
        var phone = people.require(person).phone(vault);
        if (phone == null) {
            throw new NotFound("未登记联系电话");
        }
        facts.publishEvent(new PersonFact.PhoneRevealed(person, by, purpose));
        return phone.value();
    }

    private static PersonId recognize(Person known, NewPerson news) {
        if (!known.name().equals(PersonName.of(news.name()))) {
            throw new RuleViolation("name-matches-id-number", "姓名与身份证号码不一致", "请核对姓名和身份证号码");
        }
        return known.id();
    }
}
