package org.zhibu.transfer.process;

import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.zhibu.kernel.Actor;
import org.zhibu.transfer.TransferNotes;
import org.zhibu.transfer.TransferReleases;
import org.zhibu.transfer.TransferRequest;
import org.zhibu.workflow.StartDuty;

/** The branch asks for the transfer of one of its members (提出组织关系转接). */
@Component
class RequestTransfer implements StartDuty<TransferRequest> {

    private final TransferReleases releases;
    private final TransferNotes notes;
    private final Portfolio portfolio;

    RequestTransfer(TransferReleases releases, TransferNotes notes, Portfolio portfolio) {
        this.releases = releases;
        this.notes = notes;
        this.portfolio = portfolio;
    }

    @Override
    public String process() {
        return TransferModel.RELEASE;
    }

    @Override
    public Class<TransferRequest> form() {
        return TransferRequest.class;
    }

    @Override
    public NewCase open(TransferRequest form, Actor actor, LocalDate today) {
        var number = releases.requestAtDesk(form, actor);
        return new NewCase(number, TransferRouting.of(notes.releaseRoute(number)));
    }

    @Override
    public Map<String, Object> offer(Actor actor) {
        return Map.of("members", portfolio.membersOf(actor), "destinations", portfolio.destinations());
    }
}
