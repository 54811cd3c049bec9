package org.zhibu.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhibu.testing.Walks.forAll;
import static org.zhibu.testing.Walks.upTo;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.zhibu.kernel.OrganizationCode;
import org.zhibu.kernel.PersonId;
import org.zhibu.kernel.Provenance;
import org.zhibu.kernel.RuleViolation;

/** Properties of any record, however it came about; entries are attempted in random order, and most are refused. */
class LifePropertiesTest {

    private static final int TRIES = 600;
    private static final int LENGTH = 40;
    private static final PersonId ZHANG = new PersonId(7);
    private static final LocalDate START = LocalDate.of(2020, 1, 1);
    private static final int DAYS = 400;
    private static final List<OrganizationCode> BRANCHES =
            List.of(new OrganizationCode("a0101"), new OrganizationCode("a0102"), new OrganizationCode("a0201"));

    @Test
    void nobodyIsInTwoBranchesOnOneDay() {
        forAll(TRIES, upTo(LENGTH, LifePropertiesTest::anEntry), attempts -> {
            var record = Record.of(attempts);

            for (var day : days()) {
                assertThat(record.life().on(day).branch()).isEqualTo(record.lastBranchNamed(day));
            }
        });
    }

    @Test
    void whoeverIsInABranchIsFoundThroughAnEntryThatNamesIt() {
        forAll(TRIES, upTo(LENGTH, LifePropertiesTest::anEntry), attempts -> {
            var record = Record.of(attempts);

            for (var day : days()) {
                var branch = record.life().on(day).branch();
                if (branch != null) {
                    assertThat(record.until(day)).anyMatch(entry -> branch.equals(entry.branch()));
                }
            }
        });
    }

    @Test
    void nobodyVotesOnProbationOrWithRightsWithheld() {
        forAll(TRIES, upTo(LENGTH, LifePropertiesTest::anEntry), attempts -> {
            var record = Record.of(attempts);

            for (var day : days()) {
                assertThat(record.life().on(day).mayVote()).isEqualTo(record.votes(day));
            }
        });
    }

    @Test
    void everyFullMemberCountsOrHasAReasonNotTo() {
        forAll(TRIES, upTo(LENGTH, LifePropertiesTest::anEntry), attempts -> {
            var life = Record.of(attempts).life();

            for (var day : days()) {
                var standing = life.on(day);
                var full = standing.category() == PersonCategory.FULL;
                assertThat(standing.due()).isEqualTo(full && standing.exclusion() == null);
            }
        });
    }

    @Test
    void whoeverIsInNoBranchIsOneOfTheMassesOrFormerOrDead() {
        forAll(TRIES, upTo(LENGTH, LifePropertiesTest::anEntry), attempts -> {
            var life = Record.of(attempts).life();

            for (var day : days()) {
                var standing = life.on(day);
                assertThat(standing.branch() == null)
                        .isEqualTo(standing.deceased()
                                || standing.category() == PersonCategory.MASSES
                                || standing.category() == PersonCategory.FORMER);
            }
        });
    }

    @Test
    void whatWasTrueOnADayStaysTrueWhenLaterDaysAreRecorded() {
        forAll(TRIES, upTo(LENGTH, LifePropertiesTest::anEntry), attempts -> {
            var inOrder = attempts.stream()
                    .sorted(Comparator.comparing(MembershipEntry::on))
                    .toList();
            var life = Life.of(List.of());
            var answers = new HashMap<LocalDate, Standing>();

            for (var attempt : inOrder) {
                for (var day : days()) {
                    if (day.isBefore(attempt.on()) && !answers.containsKey(day)) {
                        answers.put(day, life.on(day));
                    }
                }
                life = tried(life, attempt);
            }

            for (var answer : answers.entrySet()) {
                assertThat(life.on(answer.getKey())).isEqualTo(answer.getValue());
            }
        });
    }

    @Test
    void theStoreReadsBackWhatWasAccepted() {
        forAll(TRIES, upTo(LENGTH, LifePropertiesTest::anEntry), attempts -> {
            var record = Record.of(attempts);
            var stored = Life.of(record.until(START.plusDays(DAYS)));

            for (var day : days()) {
                assertThat(stored.on(day)).isEqualTo(record.life().on(day));
            }
        });
    }

    private static Life tried(Life life, MembershipEntry entry) {
        try {
            return life.with(entry);
        } catch (RuleViolation refused) {
            return life;
        }
    }

    private static List<LocalDate> days() {
        return START.minusDays(1)
                .datesUntil(START.plusDays(DAYS + 1), Period.ofDays(13))
                .toList();
    }

    private static MembershipEntry anEntry(Random random) {
        var on = START.plusDays(random.nextInt(DAYS));
        var branch = BRANCHES.get(random.nextInt(BRANCHES.size()));
        var entry = anEntry(random, on, branch);
        return random.nextInt(3) == 0 ? entry.from(Provenance.IMPORTED).in(branch) : entry;
    }

    private static MembershipEntry anEntry(Random random, LocalDate on, OrganizationCode branch) {
        var withholding = any(random, Withholding.values());
        return switch (random.nextInt(22)) {
            case 0, 1 -> MembershipEntry.applied(ZHANG, branch, on);
            case 2 -> MembershipEntry.activist(ZHANG, on);
            case 3 -> MembershipEntry.candidate(ZHANG, on);
            case 4 -> MembershipEntry.admitted(ZHANG, on);
            case 5, 6 -> MembershipEntry.converted(ZHANG, on);
            case 7 -> MembershipEntry.probationExtended(ZHANG, on, on.plusMonths(6));
            case 8 -> MembershipEntry.probationCancelled(ZHANG, on);
            case 9 -> MembershipEntry.dropped(ZHANG, on);
            case 10 -> MembershipEntry.withdrew(ZHANG, on);
            case 11 -> MembershipEntry.died(ZHANG, on);
            case 12, 13 -> MembershipEntry.moved(ZHANG, branch, on);
            case 14 -> MembershipEntry.sanctioned(ZHANG, on, any(random, Sanction.values()), null);
            case 15 -> MembershipEntry.rightsWithheld(ZHANG, on, withholding);
            case 16 -> MembershipEntry.rightsRestored(ZHANG, on, withholding);
            case 17 -> MembershipEntry.excludedFromRoll(ZHANG, on, ExclusionReason.AWAY, "示例党委", on.plusDays(60));
            case 18 -> MembershipEntry.includedInRoll(ZHANG, on);
            case 19 -> MembershipEntry.suspended(ZHANG, on);
            case 20 -> MembershipEntry.restored(ZHANG, on);
            default -> MembershipEntry.removed(ZHANG, on, any(random, Removal.values()));
        };
    }

    private static <T> T any(Random random, T[] values) {
        return values[random.nextInt(values.length)];
    }

    private record Record(Life life, List<MembershipEntry> accepted) {

        static Record of(List<MembershipEntry> attempts) {
            var life = Life.of(List.of());
            var accepted = new ArrayList<MembershipEntry>();
            for (var attempt : attempts) {
                var longer = tried(life, attempt);
                if (longer != life) {
                    accepted.add(attempt);
                    life = longer;
                }
            }
            return new Record(life, accepted);
        }

        /** Read straight from the entries: the last that names a branch, unless one came after it that ends the stay. */
        @Nullable
        OrganizationCode lastBranchNamed(LocalDate day) {
            OrganizationCode branch = null;
            for (var entry : until(day)) {
                branch = switch (entry.kind()) {
                    case DIED, WITHDREW, REMOVED, PROBATION_CANCELLED -> null;
                    default -> entry.branch() == null ? branch : entry.branch();
                };
            }
            return branch;
        }

        /** Read straight from the entries: converted since the last break, and nothing withheld since then. */
        boolean votes(LocalDate day) {
            var full = false;
            var withheld = new HashSet<String>();
            for (var entry : until(day)) {
                switch (entry.kind()) {
                    case CONVERTED -> full = true;
                    case DIED, WITHDREW, REMOVED, PROBATION_CANCELLED -> {
                        full = false;
                        withheld.clear();
                    }
                    case SANCTIONED -> {
                        if ("PROBATION_WITHIN_PARTY".equals(entry.detail().reason())) {
                            withheld.add("PROBATION_WITHIN_PARTY");
                        }
                    }
                    case RIGHTS_WITHHELD ->
                        withheld.add(String.valueOf(entry.detail().reason()));
                    case RIGHTS_RESTORED ->
                        withheld.remove(String.valueOf(entry.detail().reason()));
                    case SUSPENDED -> withheld.add("SUSPENDED");
                    case RESTORED -> withheld.remove("SUSPENDED");
                    default -> {}
                }
            }
            return full && withheld.isEmpty();
        }

        private List<MembershipEntry> until(LocalDate day) {
            return accepted.stream()
                    .filter(entry -> !entry.on().isAfter(day))
                    .sorted(Comparator.comparing(MembershipEntry::on))
                    .toList();
        }
    }
}
