package org.zhibu.dues;

import java.time.LocalDate;
import java.time.YearMonth;
import org.zhibu.kernel.Actor;
import org.zhibu.kernel.Fact;
import org.zhibu.kernel.OrganizationCode;
import org.zhibu.kernel.PersonId;
import org.zhibu.rules.Money;

/** What happens to dues and others may want to hear of. */
public sealed interface DuesFact extends Fact {

    /** Other rates hold from that month on. */
    record TariffReplaced(String version, YearMonth from, Actor by) implements DuesFact {}

    /** A member's monthly amount was fixed anew. */
    record AmountFixed(PersonId person, YearMonth from, Actor by) implements DuesFact {}

    /** A branch proposes to reduce or waive a member's dues. */
    record ReliefProposed(String number, PersonId person, OrganizationCode branch, OrganizationCode committee, Actor by)
            implements DuesFact {}

    /** The committee above answered. */
    record ReliefAnswered(String number, PersonId person, boolean approved, Actor by) implements DuesFact {}

    /** What is due is to be billed now, before the first of the next month. */
    record OpeningAsked(Actor by) implements DuesFact {}

    /** A month began for a branch. */
    record CollectionOpened(String number, OrganizationCode branch, YearMonth month) implements DuesFact {}

    /** A payment was booked, once. */
    record Paid(String receipt, PersonId person, Money amount, LocalDate on, Actor by) implements DuesFact {}

    /** A payment was taken back. */
    record PaymentReversed(String receipt, PersonId person, Actor by) implements DuesFact {}

    /** Nothing is owed any more. */
    record Settled(PersonId person) implements DuesFact {}
}
