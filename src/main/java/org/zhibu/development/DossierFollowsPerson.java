package org.zhibu.development;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.zhibu.member.MembershipRecorded;

/**
 * The dossier goes where the membership record goes, in the same transaction: cultivation counts on and probation does not move
 * (2026, articles 12, 34, 35). Where the record says so because the dossier did, there is nothing left to do.
 */
@Component
class DossierFollowsPerson {

    private final DossierEvents events;
    private final Registry registry;
    private final Sponsors sponsors;

    DossierFollowsPerson(DossierEvents events, Registry registry, Sponsors sponsors) {
        this.events = events;
        this.registry = registry;
        this.sponsors = sponsors;
    }

    @EventListener
    void on(MembershipRecorded recorded) {
        switch (recorded.kind()) {
            case MOVED -> {
                if (recorded.branchAfter() != null) {
                    events.moved(recorded.person(), recorded.branchAfter(), recorded.on(), recorded.by());
                }
            }
            case REMOVED -> close(recorded);
            default -> {}
        }
    }

    private void close(MembershipRecorded removed) {
        registry.openFor(removed.person()).ifPresent(dossier -> {
            dossier.close(Closing.LEFT, removed.on(), registry.deed(removed.by()));
            sponsors.release(dossier, SponsorRole.CONTACT, removed.on());
            sponsors.release(dossier, SponsorRole.INTRODUCER, removed.on());
            registry.file(dossier);
        });
    }
}
