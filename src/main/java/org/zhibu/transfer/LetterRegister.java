package org.zhibu.transfer;

import java.time.YearMonth;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zhibu.kernel.PersonId;

/** Looks letters up that have left this house and are still good. */
@Component
class LetterRegister implements LettersOut {

    private static final Set<Destination.Kind> LEAVING = EnumSet.of(Destination.Kind.ELSEWHERE, Destination.Kind.PAPER);

    private final TransferReleaseRepository releases;

    LetterRegister(TransferReleaseRepository releases) {
        this.releases = releases;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<YearMonth> paidThrough(PersonId person) {
        return releases.findByLivePerson(person)
                .filter(release -> LEAVING.contains(release.destination().kind()))
                .filter(release ->
                        release.letter().filter(letter -> letter.state().live()).isPresent())
                .map(TransferRelease::duesPaidThrough);
    }
}
