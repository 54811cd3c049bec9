package org.zhibu.dues;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.zhibu.kernel.Actor;
import org.zhibu.kernel.Fact;
import org.zhibu.kernel.OrganizationCode;
import org.zhibu.kernel.PersonId;

/** What happens to members who are behind with their dues and others may want to hear of. */
public sealed interface ArrearsFact extends Fact {

    String number();

    /** Somebody is so many months behind that the branch has to talk to them. */
    record ArrearsOpened(String number, PersonId person, OrganizationCode branch) implements ArrearsFact {}

    /** Another branch collects what is owed. */
    record ArrearsMoved(String number, PersonId person, OrganizationCode branch) implements ArrearsFact {}

    /** Some months were paid, or a payment was taken back: the committee looks at the case on another day. */
    record ExaminationMoved(String number, LocalDate on) implements ArrearsFact {}

    /** The branch knows the reason. */
    record ArrearsTalked(String number, PersonId person, ArrearsReason reason, LocalDate on, Actor by)
            implements ArrearsFact {}

    /** Nothing is behind any more, or not here. */
    record ArrearsSettled(String number, PersonId person) implements ArrearsFact {}

    /** The committee accepts the reason. */
    record ArrearsExcused(String number, PersonId person, LocalDate on, Actor by) implements ArrearsFact {}

    /** The committee asks for the disposition procedure; whether anything follows is decided there. */
    record ArrearsHandedOver(
            String number,
            PersonId person,
            OrganizationCode branch,
            @Nullable OrganizationCode committee,
            YearMonth since,
            LocalDate on,
            Actor by)
            implements ArrearsFact {}
}
