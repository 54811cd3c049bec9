package org.zhibu.development;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.zhibu.kernel.OrganizationCode;
import org.zhibu.member.MembershipRecorded;
import org.zhibu.organization.Organizations;

/**
 * The dossier goes where the membership record goes, in the same transaction: cultivation counts on and probation does not move
 * (2026, articles 12, 34, 35). Where the record says so because the dossier did, there is nothing left to do.
 */
@Component
class DossierFollowsPerson {

    private final DossierRepository dossiers;
    private final Registry registry;
    private final Sponsors sponsors;
    private final Organizations organizations;

    DossierFollowsPerson(
            DossierRepository dossiers, Registry registry, Sponsors sponsors, Organizations organizations) {
        this.dossiers = dossiers;
        this.registry = registry;
        this.sponsors = sponsors;
        this.organizations = organizations;
    }

    @EventListener
    void on(MembershipRecorded recorded) {
        switch (recorded.kind()) {
            case MOVED -> {
                if (recorded.branchAfter() != null) {
                    follow(recorded, recorded.branchAfter());
                }
            }
            case REMOVED -> close(recorded);
            default -> {}
        }
    }

    private void follow(MembershipRecorded moved, OrganizationCode to) {
        dossiers.findByLivePerson(moved.person())
                .filter(dossier -> !dossier.branch().equals(to))
                .ifPresent(dossier -> {
                    dossier.move(Place.of(organizations.lineage(to)), null, moved.on(), registry.deed(moved.by()));
                    registry.file(dossier);
                });
    }

    private void close(MembershipRecorded removed) {
        dossiers.findByLivePerson(removed.person()).ifPresent(dossier -> {
            dossier.close(Closing.LEFT, removed.on(), registry.deed(removed.by()));
            sponsors.release(dossier, SponsorRole.CONTACT, removed.on());
            sponsors.release(dossier, SponsorRole.INTRODUCER, removed.on());
            registry.file(dossier);
        });
    }
}
