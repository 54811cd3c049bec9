package org.zhibu.dues;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.zhibu.kernel.PersonId;
import org.zhibu.transfer.LettersOut;

/** Letters that have left the house, as a test sends and recalls them. */
final class LettersOnTheWay implements LettersOut {

    private final Map<PersonId, YearMonth> letters = new HashMap<>();

    void send(PersonId person, YearMonth paidThrough) {
        letters.put(person, paidThrough);
    }

    void recall(PersonId person) {
        letters.remove(person);
    }

    @Override
    public Optional<YearMonth> paidThrough(PersonId person) {
        return Optional.ofNullable(letters.get(person));
    }
}
