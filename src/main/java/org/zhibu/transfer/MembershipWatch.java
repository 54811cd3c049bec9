package org.zhibu.transfer;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.zhibu.member.MembershipRecorded;

/** A transfer ends when there is nobody left to transfer: the person died, left the Party or was removed. */
@Component
class MembershipWatch {

    private final TransferReleases releases;

    MembershipWatch(TransferReleases releases) {
        this.releases = releases;
    }

    @EventListener
    void on(MembershipRecorded recorded) {
        switch (recorded.kind()) {
            case DIED, REMOVED, WITHDREW, PROBATION_CANCELLED -> releases.cancelFor(recorded.person(), recorded.on());
            default -> {}
        }
    }
}
