package org.zhibu.transfer.process;

import java.util.List;
import org.springframework.stereotype.Component;
import org.zhibu.kernel.Actor;
import org.zhibu.transfer.Destinations;
import org.zhibu.transfer.ReturnReason;
import org.zhibu.transfer.TransferAdmissions;
import org.zhibu.transfer.TransferNotes;
import org.zhibu.transfer.TransferReleases;
import org.zhibu.workflow.Option;
import org.zhibu.workflow.Timing;

/** What lies on the table when a form about a transfer is opened. */
@Component
class Portfolio {

    private final TransferNotes notes;
    private final TransferReleases releases;
    private final TransferAdmissions admissions;
    private final Destinations destinations;

    Portfolio(
            TransferNotes notes, TransferReleases releases, TransferAdmissions admissions, Destinations destinations) {
        this.notes = notes;
        this.releases = releases;
        this.admissions = admissions;
        this.destinations = destinations;
    }

    String summary(TransferDuty.Side side, String key) {
        return side == TransferDuty.Side.ORIGIN ? notes.releaseSummary(key) : notes.admissionSummary(key);
    }

    boolean isAbout(TransferDuty.Side side, String key, Actor actor) {
        var moving = side == TransferDuty.Side.ORIGIN ? notes.leaver(key) : notes.arrival(key);
        return moving.equals(actor.person());
    }

    /** Over there the member should be settled in time; at home the letter's own timers count. */
    Timing timing(TransferDuty.Side side, String key) {
        return side == TransferDuty.Side.ORIGIN ? Timing.NONE : new Timing(null, notes.arrivalDue(key));
    }

    int proposedValidity(String key) {
        return notes.proposedValidity(key);
    }

    List<Option> returnReasons() {
        return Option.listOf(ReturnReason.values(), ReturnReason::label, ReturnReason::name);
    }

    /** The branch wished for comes first. */
    List<Option> branches(String letter) {
        var wished = notes.wishedBranch(letter);
        return admissions.branchesOf(notes.receiver(letter)).stream()
                .sorted((one, other) -> Boolean.compare(
                        other.code().value().equals(wished), one.code().value().equals(wished)))
                .map(branch -> new Option(
                        branch.code().value().equals(wished) ? branch.name() + "（申请去向）" : branch.name(),
                        branch.code().value()))
                .toList();
    }

    /** Everything that can be chosen without searching; longer lists are searched over REST. */
    List<Option> destinations() {
        return destinations.search("").stream()
                .map(destination -> new Option(destination.label(), destination.value()))
                .toList();
    }

    /** Whom the actor may let go. */
    List<Option> membersOf(Actor actor) {
        return releases.membersOf(actor).stream()
                .map(member -> new Option(
                        "%s（%s）".formatted(member.name(), member.category().label()),
                        member.person().toString()))
                .toList();
    }
}
