package org.zhibu.transfer;

import java.time.YearMonth;
import java.util.Optional;
import org.zhibu.kernel.PersonId;

/** Tells who is on the way out of this house; asked before dues are taken from somebody. */
public interface LettersOut {

    /**
     * The month that stands on a letter to another deployment, or to an organization that is on none: from the next month on
     * whoever takes the letter in collects (教育管理条例第二十五条). Within this house both sides read the same books.
     */
    Optional<YearMonth> paidThrough(PersonId person);
}
