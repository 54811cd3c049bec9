package org.zhibu.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.zhibu.testing.Walks.forAll;
import static org.zhibu.testing.Walks.upTo;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.zhibu.kernel.RuleViolation;

class VotesPropertiesTest {

    private static final int TRIES = 2_000;

    @Test
    void oneMoreVoteInFavorNeverTurnsAPassIntoAFailure() {
        forAll(TRIES, VotesPropertiesTest::sheet, VotesPropertiesTest::smaller, sheet -> {
            var ballot = sheet.ballot();
            if (ballot.against() > 0 && Votes.count(sheet.meeting(), ballot).passed()) {
                var moreInFavor = new Ballot(
                        ballot.due(),
                        ballot.present(),
                        ballot.writtenBefore(),
                        ballot.inFavor() + 1,
                        ballot.against() - 1,
                        ballot.abstain());

                assertThat(Votes.count(sheet.meeting(), moreInFavor).passed()).isTrue();
            }
        });
    }

    @Test
    void writtenOpinionsMakeNoDifferenceToTheQuorum() {
        forAll(TRIES, VotesPropertiesTest::sheet, VotesPropertiesTest::smaller, sheet -> {
            var ballot = sheet.ballot();
            var withoutWritten = new Ballot(ballot.due(), ballot.present(), 0, 0, 0, 0);

            assertThat(Votes.count(sheet.meeting(), ballot).quorum())
                    .isEqualTo(Votes.count(sheet.meeting(), withoutWritten).quorum());
        });
    }

    @Test
    void nothingPassesWithoutAQuorumOrWithoutTheVotesOfMoreThanHalf() {
        forAll(TRIES, VotesPropertiesTest::sheet, VotesPropertiesTest::smaller, sheet -> {
            var ballot = sheet.ballot();
            var tally = Votes.count(sheet.meeting(), ballot);

            if (sheet.meeting().countsWrittenOpinions()) {
                assertThat(tally.quorum()).isEqualTo(2 * ballot.present() > ballot.due());
                assertThat(tally.passed()).isEqualTo(tally.quorum() && 2 * ballot.inFavor() > ballot.due());
            }
            assertThat(tally.passed() && !tally.quorum()).isFalse();
        });
    }

    @Test
    void theMinimumNumbersSufficeAndNothingLessDoes() {
        forAll(TRIES, VotesPropertiesTest::sheet, VotesPropertiesTest::smaller, sheet -> {
            var meeting = sheet.meeting();
            var due = sheet.ballot().due();
            var least = Votes.required(meeting, due);
            var present = Math.max(least.minimumPresent(), least.minimumInFavor());
            var enough = new Ballot(
                    due,
                    present,
                    0,
                    Votes.count(meeting, everybodyOf(due, present)).minimumInFavor(),
                    0,
                    0);

            assertThat(Votes.count(meeting, enough).passed()).isTrue();
            assertThat(Votes.count(meeting, everybodyOf(due, least.minimumPresent()))
                            .quorum())
                    .isTrue();
            assertThat(Votes.count(meeting, everybodyOf(due, least.minimumPresent() - 1))
                            .quorum())
                    .isFalse();
            assertThat(Votes.count(meeting, new Ballot(due, present, 0, enough.inFavor() - 1, 0, 0))
                            .passed())
                    .isFalse();
        });
    }

    @Test
    void aSheetThatDoesNotAddUpIsAlwaysRefused() {
        forAll(TRIES, upTo(6, random -> random.nextInt(23) - 2), numbers -> {
            var ballot = new Ballot(
                    at(numbers, 0), at(numbers, 1), at(numbers, 2), at(numbers, 3), at(numbers, 4), at(numbers, 5));
            var addsUp = numbers.stream().allMatch(number -> number >= 0)
                    && ballot.due() > 0
                    && ballot.present() + ballot.writtenBefore() <= ballot.due()
                    && ballot.inFavor() + ballot.against() + ballot.abstain()
                            <= ballot.present() + ballot.writtenBefore();

            if (addsUp) {
                assertThat(Votes.count(Meeting.ADMISSION, ballot).explanation()).isNotBlank();
            } else {
                assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> Votes.count(Meeting.ADMISSION, ballot));
            }
        });
    }

    private static Sheet sheet(Random random) {
        var meeting = Meeting.values()[random.nextInt(Meeting.values().length)];
        var due = 1 + random.nextInt(120);
        var present = random.nextInt(due + 1);
        var written = meeting.countsWrittenOpinions() ? random.nextInt(due - present + 1) : 0;
        var inFavor = random.nextInt(present + written + 1);
        var against = random.nextInt(present + written - inFavor + 1);
        var abstain = present + written - inFavor - against;
        return new Sheet(meeting, new Ballot(due, present, written, inFavor, against, abstain));
    }

    private static Stream<Sheet> smaller(Sheet sheet) {
        var b = sheet.ballot();
        return Stream.of(
                        new Ballot(b.due() - 1, b.present(), b.writtenBefore(), b.inFavor(), b.against(), b.abstain()),
                        new Ballot(b.due(), b.present() - 1, b.writtenBefore(), b.inFavor(), b.against(), b.abstain()),
                        new Ballot(b.due(), b.present(), b.writtenBefore() - 1, b.inFavor(), b.against(), b.abstain()),
                        new Ballot(b.due(), b.present(), b.writtenBefore(), b.inFavor() - 1, b.against(), b.abstain()),
                        new Ballot(b.due(), b.present(), b.writtenBefore(), b.inFavor(), b.against() - 1, b.abstain()),
                        new Ballot(b.due(), b.present(), b.writtenBefore(), b.inFavor(), b.against(), b.abstain() - 1))
                .filter(VotesPropertiesTest::isPossible)
                .map(ballot -> new Sheet(sheet.meeting(), ballot));
    }

    private static boolean isPossible(Ballot b) {
        return b.due() > 0
                && Math.min(Math.min(b.present(), b.writtenBefore()), Math.min(b.inFavor(), b.against())) >= 0
                && b.abstain() >= 0
                && b.present() + b.writtenBefore() <= b.due()
                && b.inFavor() + b.against() + b.abstain() <= b.present() + b.writtenBefore();
    }

    private static Ballot everybodyOf(int due, int present) {
        return new Ballot(due, present, 0, present, 0, 0);
    }

    private static int at(List<Integer> numbers, int index) {
        return index < numbers.size() ? numbers.get(index) : 0;
    }

    private record Sheet(Meeting meeting, Ballot ballot) {}
}
