package org.zhibu.member;

import org.zhibu.kernel.Actor;
import org.zhibu.kernel.Fact;
import org.zhibu.kernel.PersonId;

/** What happens to the record of a person and others may want to hear of. */
public sealed interface PersonFact extends Fact {

    PersonId person();

    /** A person was entered for the first time. */
    record Registered(PersonId person) implements PersonFact {}

    /** Somebody saw the whole ID number, for a stated purpose. */
    record IdNumberRevealed(PersonId person, Actor by, String purpose) implements PersonFact {}

    /** Somebody saw the whole telephone number, for a stated purpose. */
    record PhoneRevealed(PersonId person, Actor by, String purpose) implements PersonFact {}

    /** Somebody was found to be a close relative. */
    record RelativeRecorded(PersonId person, PersonId relative, Actor by) implements PersonFact {}
}
