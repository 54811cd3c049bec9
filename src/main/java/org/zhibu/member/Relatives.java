package org.zhibu.member;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhibu.kernel.Actor;
import org.zhibu.kernel.PersonId;
import org.zhibu.kernel.Provenance;
import org.zhibu.kernel.RuleViolation;

/** The front door to kinship: who is known to be a close relative of whom, whichever of the two is asked about. */
@Service
@Transactional
public class Relatives {

    private final KinshipRepository kinships;
    private final PersonRepository people;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    Relatives(KinshipRepository kinships, PersonRepository people, ApplicationEventPublisher facts, Clock clock) {
        this.kinships = kinships;
        this.people = people;
        this.facts = facts;
        this.clock = clock;
    }

    /** Puts on record what became known on that day; saying it twice changes nothing. */
    public void record(PersonId person, PersonId relative, LocalDate knownOn, Provenance provenance, Actor by) {
        if (person.equals(relative)) {
            throw new RuleViolation("relative-is-somebody-else", "本人不是自己的近亲属", "请核对所选的近亲属");
        }
        people.hold(person);
        people.require(relative);
        if (of(person).contains(relative)) {
            return;
        }
        kinships.save(Kinship.of(person, relative, knownOn, provenance, by, clock.instant()));
        facts.publishEvent(new PersonFact.RelativeRecorded(person, relative, by));
    }

    /** All who are known to be close relatives by now; kinship does not begin on the day it is found out. */
    @Transactional(readOnly = true)
    public Set<PersonId> of(PersonId person) {
        return kinships.of(person).stream()
                .map(kinship -> kinship.relativeOf(person))
                .collect(toUnmodifiableSet());
    }
}
