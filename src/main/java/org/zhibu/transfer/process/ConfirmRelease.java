package org.zhibu.transfer.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.zhibu.transfer.ReleaseConfirmation;
import org.zhibu.transfer.TransferNotes;
import org.zhibu.transfer.TransferReleases;
import org.zhibu.workflow.Errand;
import org.zhibu.workflow.Outcome;

/** The branch settles what it can and lets the member go (党支部确认转出). */
@Component
class ConfirmRelease extends TransferDuty<ReleaseConfirmation> {

    private final TransferReleases releases;
    private final TransferNotes notes;

    ConfirmRelease(TransferReleases releases, TransferNotes notes, Portfolio portfolio) {
        super(ReleaseConfirmation.class, Side.ORIGIN, portfolio);
        this.releases = releases;
        this.notes = notes;
    }

    @Override
    Map<String, Object> extras(Errand errand) {
        return notes.recordedDues(errand.businessKey())
                .map(month -> Map.<String, Object>of("duesPaidThrough", month.toString()))
                .orElse(Map.of());
    }

    @Override
    public Outcome perform(ReleaseConfirmation form, Errand errand) {
        return Outcome.of(releases.confirmRelease(errand.businessKey(), form, errand.actor()));
    }
}
