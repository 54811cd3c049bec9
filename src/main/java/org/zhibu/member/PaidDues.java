package org.zhibu.member;

import java.time.YearMonth;
import java.util.Optional;
import org.zhibu.kernel.PersonId;

/** Answered by the room that keeps dues; asked when a letter of introduction has to say up to when they are paid. */
public interface PaidDues {

    /** The month up to which everything is settled; nothing as long as no dues were ever collected here. */
    Optional<YearMonth> paidThrough(PersonId person);
}
