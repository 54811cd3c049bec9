package org.zhibu.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhibu.kernel.RuleViolation;

class VotesTest {

    @ParameterizedTest(name = "{0} due, {1} present, {2} written, {3} in favor")
    @CsvSource({
        "9, 5, 0, 5, true, true",
        "9, 5, 0, 4, true, false",
        "10, 5, 5, 10, false, false",
        "10, 6, 2, 6, true, true",
        "10, 6, 0, 5, true, false",
        "20, 18, 1, 10, true, false",
        "20, 11, 3, 11, true, true",
        "3, 2, 1, 2, true, true",
        "12, 9, 0, 6, true, false"
    })
    void theVectorsOfTheRulebookComeOutRight(
            int due, int present, int written, int inFavor, boolean quorum, boolean passed) {
        var ballot = new Ballot(due, present, written, inFavor, 0, 0);

        var admission = Votes.count(Meeting.ADMISSION, ballot);
        var conversion = Votes.count(Meeting.CONVERSION, ballot);

        assertThat(admission.quorum()).isEqualTo(quorum);
        assertThat(admission.passed()).isEqualTo(passed);
        assertThat(conversion).isEqualTo(admission);
    }

    @ParameterizedTest(name = "{0} due")
    @CsvSource({
        "1, 1", "2, 2", "3, 2", "4, 3", "5, 3", "7, 4", "8, 5", "9, 5", "10, 6", "15, 8", "20, 11", "31, 16", "50, 26",
        "100, 51"
    })
    void admissionAndConversionNeedMoreThanHalfOfThoseDue(int due, int minimum) {
        assertThat(Votes.required(Meeting.ADMISSION, due)).isEqualTo(new Requirement(minimum, minimum));
        assertThat(Votes.required(Meeting.CONVERSION, due)).isEqualTo(new Requirement(minimum, minimum));
    }

    @ParameterizedTest(name = "{0} of {1} due")
    @CsvSource({
        "ORDINARY_RESOLUTION, 9, 5, 5",
        "ORDINARY_RESOLUTION, 10, 5, 6",
        "BRANCH_COMMITTEE, 3, 2, 2",
        "BRANCH_COMMITTEE, 4, 2, 3",
        "BRANCH_COMMITTEE, 5, 3, 3",
        "BRANCH_COMMITTEE, 7, 4, 4",
        "COMMITTEE_ELECTION, 10, 8, 5",
        "COMMITTEE_ELECTION, 11, 9, 5",
        "COMMITTEE_ELECTION, 14, 12, 7",
        "COMMITTEE_ELECTION, 50, 40, 21"
    })
    void otherMeetingsHaveTheirOwnNumbers(Meeting meeting, int due, int minimumPresent, int minimumInFavor) {
        assertThat(Votes.required(meeting, due)).isEqualTo(new Requirement(minimumPresent, minimumInFavor));
    }

    @Test
    void theMajorityOfAnElectionGrowsWithThosePresent() {
        assertThat(Votes.count(Meeting.COMMITTEE_ELECTION, new Ballot(10, 10, 0, 5, 5, 0))
                        .passed())
                .isFalse();
        assertThat(Votes.count(Meeting.COMMITTEE_ELECTION, new Ballot(10, 8, 0, 5, 3, 0))
                        .passed())
                .isTrue();
    }

    @Test
    void thePlaceMayCountStricter() {
        var strict = new LocalPractice(
                LocalPractice.ActivistStart.DECISION,
                0,
                5,
                true,
                12,
                24,
                24,
                LocalPractice.ApprovalClock.MEETING,
                LocalPractice.PrintedProbationEnd.ANNIVERSARY,
                2,
                LocalPractice.OrdinaryQuorum.MORE_THAN_HALF,
                LocalPractice.ElectionMajority.OF_DUE,
                LocalPractice.MovedCandidate.REPEAT);

        assertThat(Votes.required(Meeting.ORDINARY_RESOLUTION, 10, strict)).isEqualTo(new Requirement(6, 6));
        assertThat(Votes.required(Meeting.COMMITTEE_ELECTION, 10, strict)).isEqualTo(new Requirement(8, 6));
        assertThat(Votes.required(Meeting.ADMISSION, 10, strict)).isEqualTo(new Requirement(6, 6));
    }

    @Test
    void writtenOpinionsNeverMakeAQuorum() {
        var tally = Votes.count(Meeting.ADMISSION, new Ballot(10, 5, 5, 10, 0, 0));

        assertThat(tally.quorum()).isFalse();
        assertThat(tally.explanation()).contains("实到5人", "6人", "书面意见不计入到会人数", "改期");
    }

    @Test
    void exactlyHalfIsNotPassedAndTheSheetSaysWhatToDo() {
        var tally = Votes.count(Meeting.ADMISSION, new Ballot(10, 6, 0, 5, 1, 0));

        assertThat(tally.passed()).isFalse();
        assertThat(tally.explanation()).contains("恰为半数", "6票", "再次表决");
    }

    @Test
    void anExplanationNamesAllNumbers() {
        var tally = Votes.count(Meeting.CONVERSION, new Ballot(9, 7, 1, 6, 1, 1));

        assertThat(tally.explanation()).isEqualTo("应到有表决权的党员9人，实到7人（不少于5人），会议有效；赞成6票，不少于规定的5票，通过");
    }

    @ParameterizedTest(name = "{6}")
    @CsvSource({
        "-1, 0, 0, 0, 0, 0, “应到”为-1",
        "9, -1, 0, 0, 0, 0, “实到”为-1",
        "9, 5, -1, 0, 0, 0, “会前书面意见”为-1",
        "9, 5, 0, -1, 0, 0, “赞成”为-1",
        "9, 5, 0, 0, -1, 0, “反对”为-1",
        "9, 5, 0, 0, 0, -1, “弃权”为-1",
        "0, 0, 0, 0, 0, 0, 应到人数为0",
        "9, 10, 0, 5, 0, 0, 实到10人，多于应到9人",
        "9, 8, 2, 5, 0, 0, 实到8人与会前书面意见2份合计10，多于应到9人",
        "9, 5, 1, 5, 1, 1, 赞成5票、反对1票、弃权1票合计7票，多于实到与会前书面意见合计6",
        "2147483647, 2147483647, 2147483647, 1, 0, 0, 合计4294967294",
        "9, 5, 0, 2147483647, 2147483647, 2, 合计4294967296票"
    })
    void anImpossibleSheetIsRefusedWithTheSumThatIsWrong(
            int due, int present, int written, int inFavor, int against, int abstain, String complaint) {
        var ballot = new Ballot(due, present, written, inFavor, against, abstain);

        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> Votes.count(Meeting.ADMISSION, ballot))
                .satisfies(violation -> {
                    assertThat(violation.rule()).isEqualTo("impossible-vote-sheet");
                    assertThat(violation).hasMessageContaining(complaint);
                    assertThat(violation.remedy()).startsWith("请");
                });
    }

    @ParameterizedTest
    @CsvSource({"ORDINARY_RESOLUTION", "BRANCH_COMMITTEE", "COMMITTEE_ELECTION"})
    void otherMeetingsTakeNoWrittenOpinions(Meeting meeting) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> Votes.count(meeting, new Ballot(10, 8, 1, 8, 0, 0)))
                .withMessageContaining("不计书面意见");
    }

    @Test
    void nothingCanBeRequiredOfNobody() {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> Votes.required(Meeting.ADMISSION, 0))
                .withMessageContaining("应到人数为0");
    }
}
