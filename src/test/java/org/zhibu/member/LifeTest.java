package org.zhibu.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.zhibu.member.MembershipEntry.activist;
import static org.zhibu.member.MembershipEntry.admitted;
import static org.zhibu.member.MembershipEntry.applied;
import static org.zhibu.member.MembershipEntry.candidate;
import static org.zhibu.member.MembershipEntry.converted;
import static org.zhibu.member.MembershipEntry.correctionEnded;
import static org.zhibu.member.MembershipEntry.correctionStarted;
import static org.zhibu.member.MembershipEntry.died;
import static org.zhibu.member.MembershipEntry.dropped;
import static org.zhibu.member.MembershipEntry.excludedFromRoll;
import static org.zhibu.member.MembershipEntry.groupAssigned;
import static org.zhibu.member.MembershipEntry.includedInRoll;
import static org.zhibu.member.MembershipEntry.moved;
import static org.zhibu.member.MembershipEntry.probationCancelled;
import static org.zhibu.member.MembershipEntry.probationExtended;
import static org.zhibu.member.MembershipEntry.removed;
import static org.zhibu.member.MembershipEntry.restored;
import static org.zhibu.member.MembershipEntry.rightsRestored;
import static org.zhibu.member.MembershipEntry.rightsWithheld;
import static org.zhibu.member.MembershipEntry.sanctioned;
import static org.zhibu.member.MembershipEntry.suspended;
import static org.zhibu.member.MembershipEntry.withdrew;
import static org.zhibu.member.PersonCategory.ACTIVIST;
import static org.zhibu.member.PersonCategory.APPLICANT;
import static org.zhibu.member.PersonCategory.CANDIDATE;
import static org.zhibu.member.PersonCategory.FORMER;
import static org.zhibu.member.PersonCategory.FULL;
import static org.zhibu.member.PersonCategory.MASSES;
import static org.zhibu.member.PersonCategory.PROBATIONARY;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zhibu.kernel.OrganizationCode;
import org.zhibu.kernel.PersonId;
import org.zhibu.kernel.Provenance;
import org.zhibu.kernel.RuleViolation;

class LifeTest {

    private static final PersonId ZHANG = new PersonId(7);
    private static final OrganizationCode BRANCH = new OrganizationCode("a0101");
    private static final OrganizationCode OTHER = new OrganizationCode("a0102");
    private static final OrganizationCode GROUP = new OrganizationCode("a010101");

    private static final LocalDate APPLIED = LocalDate.of(2021, 3, 1);
    private static final LocalDate DETERMINED = LocalDate.of(2021, 9, 1);
    private static final LocalDate LISTED = LocalDate.of(2022, 10, 1);
    private static final LocalDate ADMITTED = LocalDate.of(2022, 12, 20);
    private static final LocalDate CONVERTED = LocalDate.of(2023, 12, 20);
    private static final LocalDate LATER = LocalDate.of(2024, 6, 1);

    @Test
    void eachStepMakesWhatItSays() {
        var life = fullMember();

        assertThat(life.on(APPLIED.minusDays(1)).category()).isEqualTo(MASSES);
        assertThat(life.on(APPLIED).category()).isEqualTo(APPLICANT);
        assertThat(life.on(DETERMINED).category()).isEqualTo(ACTIVIST);
        assertThat(life.on(LISTED).category()).isEqualTo(CANDIDATE);
        assertThat(life.on(ADMITTED).category()).isEqualTo(PROBATIONARY);
        assertThat(life.on(CONVERTED.minusDays(1)).category()).isEqualTo(PROBATIONARY);
        assertThat(life.on(CONVERTED).category()).isEqualTo(FULL);
        assertThat(life.on(CONVERTED)).satisfies(standing -> {
            assertThat(standing.branch()).isEqualTo(BRANCH);
            assertThat(standing.appliedOn()).isEqualTo(APPLIED);
            assertThat(standing.activistOn()).isEqualTo(DETERMINED);
            assertThat(standing.candidateOn()).isEqualTo(LISTED);
            assertThat(standing.joinedOn()).isEqualTo(ADMITTED);
            assertThat(standing.probationUntil()).isEqualTo(CONVERTED);
            assertThat(standing.convertedOn()).isEqualTo(CONVERTED);
            assertThat(standing.due()).isTrue();
        });
    }

    @Test
    void onlyFullMembersVote() {
        var life = fullMember();

        assertThat(List.of(APPLIED, DETERMINED, LISTED, ADMITTED, CONVERTED.minusDays(1)))
                .allSatisfy(day -> {
                    assertThat(life.on(day).mayVote()).isFalse();
                    assertThat(life.on(day).fullMember()).isFalse();
                    assertThat(life.on(day).exclusion()).isNull();
                });
        assertThat(life.on(CONVERTED).mayVote()).isTrue();
    }

    @Test
    void stepsAreNotSkipped() {
        refused("membership-sequence", applicant(), candidate(ZHANG, DETERMINED));
        refused("membership-sequence", applicant(), admitted(ZHANG, DETERMINED));
        refused("membership-sequence", applicant(), converted(ZHANG, DETERMINED));
        refused("membership-sequence", applicant(), sanctioned(ZHANG, DETERMINED, Sanction.WARNING, null));
        refused("membership-sequence", fullMember(), applied(ZHANG, BRANCH, LATER));
        refused("membership-sequence", fullMember(), activist(ZHANG, LATER));
    }

    @ParameterizedTest
    @EnumSource(names = {"BACKFILLED", "IMPORTED"})
    void whoComesFromPaperOrAFileEntersAsWhatTheyAre(Provenance source) {
        var life = Life.of(List.of())
                .with(admitted(ZHANG, ADMITTED).in(BRANCH).from(source))
                .with(converted(ZHANG, CONVERTED).from(source));

        assertThat(life.on(LATER).due()).isTrue();
        assertThat(life.on(LATER).branch()).isEqualTo(BRANCH);
        refused("branch-named", Life.of(List.of()), admitted(ZHANG, ADMITTED).from(source));
    }

    @Test
    void anEntryFitsInWhereItsDayBelongs() {
        var life = probationary().with(moved(ZHANG, OTHER, CONVERTED.plusMonths(2)));

        var longer = life.with(converted(ZHANG, CONVERTED));

        assertThat(longer.on(CONVERTED).branch()).isEqualTo(BRANCH);
        assertThat(longer.on(CONVERTED).category()).isEqualTo(FULL);
        assertThat(longer.on(LATER).branch()).isEqualTo(OTHER);
        assertThat(longer.on(LATER).category()).isEqualTo(FULL);
    }

    @Test
    void whatCameLaterMustStillFollow() {
        var life = fullMember();

        refused("membership-sequence", life, dropped(ZHANG, LISTED.plusDays(1)));
        refused("membership-sequence", life, removed(ZHANG, CONVERTED.minusDays(1), Removal.NOT_RECOGNIZED));
        refused("no-entries-after-death", life, died(ZHANG, LISTED));
    }

    @Test
    void aSecondLetterDoesNotMoveTheFirstDate() {
        var life = applicant().with(applied(ZHANG, OTHER, DETERMINED));

        assertThat(life.on(LATER).appliedOn()).isEqualTo(APPLIED);
        assertThat(life.on(LATER).branch()).isEqualTo(OTHER);
    }

    @Test
    void cultivationGoesOnAfterASendBackAndStartsAnewAfterADrop() {
        var candidate = applicant().with(activist(ZHANG, DETERMINED)).with(candidate(ZHANG, LISTED));

        var sentBack = candidate.with(activist(ZHANG, ADMITTED));
        var droppedOnce = candidate.with(dropped(ZHANG, ADMITTED)).with(activist(ZHANG, LATER));

        assertThat(sentBack.on(LATER).activistOn()).isEqualTo(DETERMINED);
        assertThat(sentBack.on(LATER).candidateOn()).isNull();
        assertThat(droppedOnce.on(ADMITTED).category()).isEqualTo(APPLICANT);
        assertThat(droppedOnce.on(LATER).activistOn()).isEqualTo(LATER);
    }

    @Test
    void anExtensionMovesTheExpiry() {
        var life = probationary().with(probationExtended(ZHANG, CONVERTED, CONVERTED.plusMonths(6)));

        assertThat(life.on(CONVERTED).probationUntil()).isEqualTo(CONVERTED.plusMonths(6));
        assertThat(life.on(CONVERTED).category()).isEqualTo(PROBATIONARY);
    }

    @Test
    void aCancelledProbationBarsNobody() {
        var life = probationary().with(probationCancelled(ZHANG, CONVERTED));

        assertThat(life.on(CONVERTED).category()).isEqualTo(FORMER);
        assertThat(life.on(CONVERTED).branch()).isNull();
        assertThat(life.on(CONVERTED).removedOn()).isNull();
    }

    @Test
    void applicantsWithdrawToTheMassesAndMembersLeaveTheParty() {
        assertThat(applicant().with(withdrew(ZHANG, LATER)).on(LATER)).satisfies(standing -> {
            assertThat(standing.category()).isEqualTo(MASSES);
            assertThat(standing.removedOn()).isNull();
        });
        assertThat(fullMember().with(withdrew(ZHANG, LATER)).on(LATER)).satisfies(standing -> {
            assertThat(standing.category()).isEqualTo(FORMER);
            assertThat(standing.removedOn()).isEqualTo(LATER);
        });
    }

    @ParameterizedTest
    @EnumSource
    void aRemovalSaysWhetherItBars(Removal removal) {
        var standing = fullMember().with(removed(ZHANG, LATER, removal)).on(LATER);

        assertThat(standing.category()).isEqualTo(FORMER);
        assertThat(standing.branch()).isNull();
        assertThat(standing.removedOn()).isEqualTo(removal.bars() ? LATER : null);
    }

    @Test
    void aFormerMemberMayApplyAgainAndTheRemovalIsRemembered() {
        var standing = fullMember()
                .with(removed(ZHANG, LATER, Removal.EXPELLED))
                .with(applied(ZHANG, OTHER, LATER.plusYears(5)))
                .on(LATER.plusYears(5));

        assertThat(standing.category()).isEqualTo(APPLICANT);
        assertThat(standing.appliedOn()).isEqualTo(LATER.plusYears(5));
        assertThat(standing.joinedOn()).isNull();
        assertThat(standing.convertedOn()).isNull();
        assertThat(standing.removedOn()).isEqualTo(LATER);
    }

    @Test
    void deathEndsTheRecord() {
        var life = fullMember().with(died(ZHANG, LATER));

        assertThat(life.on(LATER).deceased()).isTrue();
        assertThat(life.on(LATER).category()).isEqualTo(FORMER);
        refused("no-entries-after-death", life, moved(ZHANG, OTHER, LATER.plusDays(1)));
    }

    @Test
    void movingLeavesTheGroupAndTheListBehind() {
        var life = fullMember()
                .with(groupAssigned(ZHANG, GROUP, CONVERTED))
                .with(excludedFromRoll(ZHANG, LATER, ExclusionReason.AWAY, "示例党委", null))
                .with(moved(ZHANG, OTHER, LATER.plusMonths(1)));

        assertThat(life.on(LATER).group()).isEqualTo(GROUP);
        assertThat(life.on(LATER).exclusion()).isEqualTo(ExclusionReason.AWAY);
        assertThat(life.on(LATER.plusMonths(1)).group()).isNull();
        assertThat(life.on(LATER.plusMonths(1)).due()).isTrue();
        refused("moved-elsewhere", life, moved(ZHANG, OTHER, LATER.plusMonths(2)));
    }

    @Test
    void anEntryForAnotherBranchIsRefused() {
        refused(
                "member-of-this-branch",
                fullMember(),
                groupAssigned(ZHANG, GROUP, LATER).in(OTHER));
    }

    @ParameterizedTest
    @EnumSource
    void rightsAreWithheldUntilRestored(Withholding why) {
        var life = fullMember()
                .with(rightsWithheld(ZHANG, LATER, why))
                .with(rightsRestored(ZHANG, LATER.plusYears(1), why));

        assertThat(life.on(LATER)).satisfies(standing -> {
            assertThat(standing.withheldRights()).isTrue();
            assertThat(standing.mayVote()).isFalse();
            assertThat(standing.fullMember()).isTrue();
            assertThat(standing.exclusion()).hasToString(why.name());
        });
        assertThat(life.on(LATER.plusYears(1)).due()).isTrue();
    }

    @Test
    void probationWithinThePartyWithholdsTheRightsByItself() {
        var life = fullMember().with(sanctioned(ZHANG, LATER, Sanction.PROBATION_WITHIN_PARTY, LATER.plusYears(1)));
        var restored = life.with(rightsRestored(ZHANG, LATER.plusYears(1), Withholding.PROBATION_WITHIN_PARTY));

        assertThat(life.on(LATER).exclusion()).isEqualTo(ExclusionReason.PROBATION_WITHIN_PARTY);
        assertThat(life.on(LATER.plusYears(3)).mayVote()).isFalse();
        assertThat(restored.on(LATER.plusYears(1)).due()).isTrue();
        assertThat(restored.on(LATER.plusYears(3)).sanctionInImpactPeriod()).isTrue();
        assertThat(restored.on(LATER.plusYears(3).plusDays(1)).sanctionInImpactPeriod())
                .isFalse();
    }

    @Test
    void lighterSanctionsLeaveTheVoteAndHaveAnImpactPeriod() {
        var life = fullMember().with(sanctioned(ZHANG, LATER, Sanction.SERIOUS_WARNING, null));

        assertThat(life.on(LATER).due()).isTrue();
        assertThat(life.on(LATER.minusDays(1)).sanctionInImpactPeriod()).isFalse();
        assertThat(life.on(LATER).sanctionInImpactPeriod()).isTrue();
        assertThat(life.on(LATER.plusMonths(18)).sanctionInImpactPeriod()).isTrue();
        assertThat(life.on(LATER.plusMonths(18).plusDays(1)).sanctionInImpactPeriod())
                .isFalse();
    }

    @Test
    void correctionLeavesTheVote() {
        var life = fullMember()
                .with(correctionStarted(ZHANG, LATER, LATER.plusMonths(6)))
                .with(correctionEnded(ZHANG, LATER.plusMonths(8)));

        assertThat(life.on(LATER.plusMonths(7)).underCorrection()).isTrue();
        assertThat(life.on(LATER.plusMonths(7)).due()).isTrue();
        assertThat(life.on(LATER.plusMonths(8)).underCorrection()).isFalse();
    }

    @Test
    void aSuspendedMemberIsNoFullMemberUntilRestored() {
        var life = fullMember().with(suspended(ZHANG, LATER)).with(restored(ZHANG, LATER.plusYears(1)));

        assertThat(life.on(LATER)).satisfies(standing -> {
            assertThat(standing.category()).isEqualTo(FULL);
            assertThat(standing.fullMember()).isFalse();
            assertThat(standing.exclusion()).isEqualTo(ExclusionReason.SUSPENDED);
        });
        assertThat(life.on(LATER.plusYears(1)).due()).isTrue();
    }

    @Test
    void anApprovedListExcludesUntilItsLastDay() {
        var life =
                fullMember().with(excludedFromRoll(ZHANG, LATER, ExclusionReason.ABROAD, "示例党委", LATER.plusMonths(6)));
        var back = life.with(includedInRoll(ZHANG, LATER.plusMonths(2)));

        assertThat(life.on(LATER).mayVote()).isTrue();
        assertThat(life.on(LATER).due()).isFalse();
        assertThat(life.on(LATER.plusMonths(6)).due()).isFalse();
        assertThat(life.on(LATER.plusMonths(6).plusDays(1)).due()).isTrue();
        assertThat(back.on(LATER.plusMonths(2)).due()).isTrue();
    }

    @Test
    void exclusionsNeedOneOfTheFiveReasonsAndAnApproval() {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> excludedFromRoll(ZHANG, LATER, ExclusionReason.SUSPENDED, "示例党委", null));
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> excludedFromRoll(ZHANG, LATER, ExclusionReason.AWAY, " ", null));
        assertThat(ExclusionReason.values()).filteredOn(ExclusionReason::listed).hasSize(5);
    }

    private static Life applicant() {
        return Life.of(List.of()).with(applied(ZHANG, BRANCH, APPLIED));
    }

    private static Life probationary() {
        return applicant()
                .with(activist(ZHANG, DETERMINED))
                .with(candidate(ZHANG, LISTED))
                .with(admitted(ZHANG, ADMITTED));
    }

    private static Life fullMember() {
        return probationary().with(converted(ZHANG, CONVERTED));
    }

    private static void refused(String rule, Life life, MembershipEntry entry) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> life.with(entry))
                .satisfies(violation -> assertThat(violation.rule()).isEqualTo(rule));
    }

    @Test
    void whoeverComesWithALetterIsAMemberHereFromTheArrivalOn() {
        var arrival = MembershipEntry.transferredIn(ZHANG, BRANCH, LATER, ADMITTED, CONVERTED, null);

        var life = Life.of(List.of()).with(arrival);

        assertThat(life.on(LATER.minusDays(1)).branch()).isNull();
        assertThat(life.on(LATER).branch()).isEqualTo(BRANCH);
        assertThat(life.on(LATER).category()).isEqualTo(FULL);
        assertThat(life.on(LATER).joinedOn()).isEqualTo(ADMITTED);
        assertThat(life.on(LATER).convertedOn()).isEqualTo(CONVERTED);
    }

    @Test
    void aProbationThatComesWithALetterEndsWhenItWouldHaveEnded() {
        var expiry = LocalDate.of(2024, 12, 1);

        var life = Life.of(List.of())
                .with(MembershipEntry.transferredIn(ZHANG, BRANCH, LATER, LocalDate.of(2023, 12, 1), null, expiry));

        assertThat(life.on(LATER).category()).isEqualTo(PROBATIONARY);
        assertThat(life.on(LATER).probationUntil()).isEqualTo(expiry);
    }

    @Test
    void whoeverLeftWithALetterMayComeBackWithAnother() {
        var there = LATER.plusYears(1);
        var life = Life.of(List.of())
                .with(MembershipEntry.transferredIn(ZHANG, BRANCH, LATER, ADMITTED, CONVERTED, null))
                .with(removed(ZHANG, there, Removal.TRANSFERRED_OUT))
                .with(MembershipEntry.transferredIn(ZHANG, OTHER, there.plusYears(1), ADMITTED, CONVERTED, null));

        assertThat(life.on(there).branch()).isNull();
        assertThat(life.on(there.plusYears(1)).branch()).isEqualTo(OTHER);
        assertThat(life.on(there.plusYears(1)).removedOn()).isNull();
    }

    @Test
    void nobodyArrivesWhoIsAMemberAlready() {
        var life =
                Life.of(List.of()).with(MembershipEntry.transferredIn(ZHANG, BRANCH, LATER, ADMITTED, CONVERTED, null));

        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> life.with(
                        MembershipEntry.transferredIn(ZHANG, OTHER, LATER.plusDays(1), ADMITTED, CONVERTED, null)));
    }
}
