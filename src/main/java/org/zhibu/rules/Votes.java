package org.zhibu.rules;

import java.util.List;
import org.zhibu.kernel.RuleViolation;

/** Counts votes: who has to be there and how many have to agree (2026, articles 19, 20 and 32; rulebook 1.4). */
public final class Votes {

    public static Tally count(Meeting meeting, Ballot ballot) {
        return count(meeting, ballot, LocalPractice.DEFAULT);
    }

    /** Refuses a sheet whose numbers cannot be true; otherwise says what it comes to. */
    public static Tally count(Meeting meeting, Ballot ballot, LocalPractice practice) {
        refuseImpossible(meeting, ballot);
        var minimumPresent = minimumPresent(meeting, ballot.due(), practice);
        var minimumInFavor = majorityOf(base(meeting, ballot, practice));
        var quorum = ballot.present() >= minimumPresent;
        var passed = quorum && ballot.inFavor() >= minimumInFavor;
        return new Tally(
                quorum,
                passed,
                minimumPresent,
                minimumInFavor,
                explanation(meeting, ballot, practice, minimumPresent, minimumInFavor));
    }

    public static Requirement required(Meeting meeting, int due) {
        return required(meeting, due, LocalPractice.DEFAULT);
    }

    /** The numbers to announce beforehand; an election may need more votes once more people have come. */
    public static Requirement required(Meeting meeting, int due, LocalPractice practice) {
        refuse(due < 1, "应到人数为%d，必须大于0".formatted(due), "请填写应到会的%s人数".formatted(meeting.voters()));
        var minimumPresent = minimumPresent(meeting, due, practice);
        var ballot = new Ballot(due, minimumPresent, 0, 0, 0, 0);
        return new Requirement(minimumPresent, majorityOf(base(meeting, ballot, practice)));
    }

    private static int minimumPresent(Meeting meeting, int due, LocalPractice practice) {
        return switch (meeting) {
            case ADMISSION, CONVERSION -> majorityOf(due);
            case ORDINARY_RESOLUTION ->
                practice.ordinaryQuorum() == LocalPractice.OrdinaryQuorum.AT_LEAST_HALF ? halfOf(due) : majorityOf(due);
            case BRANCH_COMMITTEE -> halfOf(due);
            case COMMITTEE_ELECTION -> fourFifthsOf(due);
        };
    }

    /** The majority is one of those due, so absence counts like a no; elections look at those who came. */
    private static int base(Meeting meeting, Ballot ballot, LocalPractice practice) {
        var ofPresent = meeting == Meeting.COMMITTEE_ELECTION
                && practice.electionMajority() == LocalPractice.ElectionMajority.OF_PRESENT;
        return ofPresent ? ballot.present() : ballot.due();
    }

    private static int majorityOf(int people) {
        return people / 2 + 1;
    }

    private static int halfOf(int people) {
        return people - people / 2;
    }

    private static int fourFifthsOf(int people) {
        return people - people / 5;
    }

    private static String explanation(
            Meeting meeting, Ballot ballot, LocalPractice practice, int minimumPresent, int minimumInFavor) {
        var attendance = "应到%s%d人，实到%d人".formatted(meeting.voters(), ballot.due(), ballot.present());
        if (ballot.present() < minimumPresent) {
            return "%s，少于规定的%d人%s，会议无效，请改期召开"
                    .formatted(attendance, minimumPresent, ballot.writtenBefore() > 0 ? "（书面意见不计入到会人数）" : "");
        }
        var votes = "%s（不少于%d人），会议有效；赞成%d票，".formatted(attendance, minimumPresent, ballot.inFavor());
        if (ballot.inFavor() >= minimumInFavor) {
            return votes + "不少于规定的%d票，通过".formatted(minimumInFavor);
        }
        if (2L * ballot.inFavor() == base(meeting, ballot, practice)) {
            return votes + "恰为半数，须达到%d票，未通过，可充分讨论后再次表决或者改期开会".formatted(minimumInFavor);
        }
        return votes + "少于规定的%d票，未通过".formatted(minimumInFavor);
    }

    private static void refuseImpossible(Meeting meeting, Ballot ballot) {
        for (var entry : List.of(
                new Entry("应到", ballot.due()),
                new Entry("实到", ballot.present()),
                new Entry("会前书面意见", ballot.writtenBefore()),
                new Entry("赞成", ballot.inFavor()),
                new Entry("反对", ballot.against()),
                new Entry("弃权", ballot.abstain()))) {
            refuse(
                    entry.number() < 0,
                    "“%s”为%d，不能是负数".formatted(entry.name(), entry.number()),
                    "请按会议记录改正“%s”".formatted(entry.name()));
        }
        refuse(ballot.due() == 0, "应到人数为0，必须大于0", "请填写应到会的%s人数".formatted(meeting.voters()));
        refuse(
                ballot.present() > ballot.due(),
                "实到%d人，多于应到%d人".formatted(ballot.present(), ballot.due()),
                "请核对应到和实到人数，列席人员不计入");
        refuse(
                ballot.writtenBefore() > 0 && !meeting.countsWrittenOpinions(),
                "本次会议填报了%d份书面意见，这类会议不计书面意见".formatted(ballot.writtenBefore()),
                "请将会前书面意见改为0，只填到会人员的票数");
        var entitled = (long) ballot.present() + ballot.writtenBefore();
        refuse(
                entitled > ballot.due(),
                "实到%d人与会前书面意见%d份合计%d，多于应到%d人"
                        .formatted(ballot.present(), ballot.writtenBefore(), entitled, ballot.due()),
                "请核对书面意见份数，到会的党员不再计书面意见");
        var votes = (long) ballot.inFavor() + ballot.against() + ballot.abstain();
        refuse(
                votes > entitled,
                "赞成%d票、反对%d票、弃权%d票合计%d票，多于实到与会前书面意见合计%d"
                        .formatted(ballot.inFavor(), ballot.against(), ballot.abstain(), votes, entitled),
                "请按计票结果改正票数，会后收到的书面意见不计入");
    }

    private static void refuse(boolean impossible, String message, String remedy) {
        if (impossible) {
            throw new RuleViolation(
                    Rule.IMPOSSIBLE_VOTE_SHEET.code(),
                    Rule.IMPOSSIBLE_VOTE_SHEET.article(RuleVersion.V2026),
                    message,
                    remedy);
        }
    }

    private record Entry(String name, int number) {}

    private Votes() {}
}
