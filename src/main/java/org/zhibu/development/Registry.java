package org.zhibu.development;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.zhibu.kernel.Actor;
import org.zhibu.kernel.PersonId;

/** Takes dossiers out and files what was decided. */
@Component
class Registry {

    private final DossierRepository dossiers;
    private final VoteSheetRepository voteSheets;
    private final Ledger ledger;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    Registry(
            DossierRepository dossiers,
            VoteSheetRepository voteSheets,
            Ledger ledger,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.dossiers = dossiers;
        this.voteSheets = voteSheets;
        this.ledger = ledger;
        this.facts = facts;
        this.clock = clock;
    }

    Dossier take(String number) {
        return dossiers.require(number);
    }

    /** The dossier that is open for a person, if there is one. */
    Optional<Dossier> openFor(PersonId person) {
        return dossiers.findByLivePerson(person);
    }

    Deed deed(Actor actor) {
        return new Deed(actor, today(), clock.instant());
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Files a ruling with its votes; whoever was sent back is so in the membership record as well. */
    Progress file(Dossier dossier, Ruling ruling, Actor by) {
        if (ruling.count() != null) {
            voteSheets.save(VoteSheet.of(dossier, ruling.entry(), ruling.count()));
        }
        if (ruling.returnedTo() != null) {
            ledger.followReturn(dossier, ruling.returnedTo(), ruling.entry().occurredOn(), by);
        }
        file(dossier);
        return ruling.progress();
    }

    /** Tells the house what happened, inside the transaction. */
    void file(Dossier dossier) {
        dossier.news().forEach(facts::publishEvent);
    }
}
