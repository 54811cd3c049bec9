package org.zhibu.development;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.zhibu.kernel.OrganizationCode;
import org.zhibu.kernel.RuleViolation;
import org.zhibu.member.Roll;
import org.zhibu.rules.Ballot;
import org.zhibu.rules.LocalPractice;
import org.zhibu.rules.Meeting;
import org.zhibu.rules.RuleVersion;
import org.zhibu.rules.Tally;
import org.zhibu.rules.Votes;

/** A vote that was counted: who was due, the numbers, and what they come to. */
record Count(
        Meeting meeting,
        OrganizationCode organization,
        LocalDate heldOn,
        List<Voter> roll,
        Ballot ballot,
        Tally tally) {

    /** A meeting that was not quorate decides nothing, so its sheet is refused. */
    static Count of(
            Meeting meeting,
            OrganizationCode organization,
            LocalDate heldOn,
            List<Voter> roll,
            Ballot ballot,
            LocalPractice practice) {
        var tally = Votes.count(meeting, ballot, practice);
        if (!tally.quorum()) {
            throw new RuleViolation(
                    "meeting-quorate", article(meeting, heldOn), tally.explanation(), "请改期召开会议，重新讨论和表决");
        }
        return new Count(meeting, organization, heldOn, roll, ballot, tally);
    }

    static Count ofBranchMeeting(
            Meeting meeting,
            Roll roll,
            OrganizationCode branch,
            LocalDate heldOn,
            Ballot ballot,
            LocalPractice practice) {
        return of(meeting, branch, heldOn, voters(roll), ballot, practice);
    }

    static List<Voter> voters(Roll roll) {
        return Stream.concat(
                        roll.due().stream().map(member -> new Voter(member.person(), member.name(), null)),
                        roll.excluded().stream()
                                .map(member -> new Voter(
                                        member.person(),
                                        member.name(),
                                        member.reason().label())))
                .toList();
    }

    boolean passed() {
        return tally.passed();
    }

    /** A committee resolves nothing without a majority. */
    void requireMajority(boolean resolved) {
        if (resolved && !passed()) {
            throw new RuleViolation(
                    "committee-majority", article(meeting, heldOn), tally.explanation(), "请核对票数；未获通过的，请选择相应的办理结果");
        }
    }

    private static String article(Meeting meeting, LocalDate on) {
        return switch (meeting) {
            case ADMISSION, CONVERSION -> RuleVersion.on(on).title();
            default -> "《中国共产党支部工作条例（试行）》";
        };
    }
}
