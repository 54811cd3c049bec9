package org.zhibu.development;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.zhibu.development.OneLife.APPROVED;
import static org.zhibu.development.OneLife.DUE;
import static org.zhibu.development.OneLife.MET;
import static org.zhibu.development.OneLife.PRACTICE;
import static org.zhibu.development.OneLife.PRE_EXAMINED;
import static org.zhibu.development.OneLife.admissionVote;
import static org.zhibu.development.OneLife.applyForConversion;
import static org.zhibu.development.OneLife.approve;
import static org.zhibu.development.OneLife.approveConversion;
import static org.zhibu.development.OneLife.day;
import static org.zhibu.development.OneLife.decideConversion;
import static org.zhibu.development.OneLife.deed;
import static org.zhibu.development.OneLife.electorate;
import static org.zhibu.development.OneLife.initialTalk;
import static org.zhibu.development.OneLife.introducers;
import static org.zhibu.development.OneLife.meet;
import static org.zhibu.development.OneLife.observe;
import static org.zhibu.development.OneLife.select;
import static org.zhibu.development.OneLife.upTo;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zhibu.kernel.Actor;
import org.zhibu.kernel.NotAllowed;
import org.zhibu.kernel.OrganizationCode;
import org.zhibu.kernel.Provenance;
import org.zhibu.kernel.RuleViolation;
import org.zhibu.rules.ConversionDecision;
import org.zhibu.rules.LocalPractice;
import org.zhibu.rules.Paper;
import org.zhibu.rules.RuleVersion;
import org.zhibu.rules.Sponsor;

class DossierTest {

    private static final Place ELSEWHERE = new Place(new OrganizationCode("a0102"), OneLife.COMMITTEE, "/a/a01/a0102/");

    private static final LocalPractice LETTING_CANDIDATES_GO_ON = new LocalPractice(
            PRACTICE.activistStart(),
            PRACTICE.minimumMonthsToActivist(),
            PRACTICE.publicNoticeWorkingDays(),
            PRACTICE.firstNoticeDayCounts(),
            PRACTICE.politicalReviewValidityMonths(),
            PRACTICE.trainingValidityMonths(),
            PRACTICE.leagueRecommendationValidityMonths(),
            PRACTICE.approvalClock(),
            PRACTICE.printedProbationEnd(),
            PRACTICE.minimumObservations(),
            PRACTICE.ordinaryQuorum(),
            PRACTICE.electionMajority(),
            LocalPractice.MovedCandidate.GO_ON);

    @Test
    void anExemplaryLifeEndsInTheArchive() {
        var dossier = upTo(Step.ARCHIVE_DOSSIER);

        assertThat(dossier.status()).isEqualTo(DossierStatus.ARCHIVED);
        assertThat(dossier.records()).hasSize(29).allMatch(StepRecord::effective);
        assertThat(dossier.records()).extracting(StepRecord::sequence).isSorted();
        assertThat(days(dossier).admissionMeetingOn()).contains(MET);
        assertThat(days(dossier).probationDueOn()).contains(DUE);
    }

    @Test
    void everyStepIsRefusedBeforeTheOneItRestsOn() {
        var dossier = upTo(Step.HOLD_INITIAL_TALK);

        for (var step : Step.values()) {
            if (step.compareTo(Step.DETERMINE_ACTIVIST) >= 0 && !step.anyStage()) {
                assertThatExceptionOfType(RuleViolation.class).as(step.name()).isThrownBy(() -> attempt(step, dossier));
            }
        }
        assertThat(dossier.stage()).isEqualTo(Stage.ACTIVIST);
    }

    private static void attempt(Step step, Dossier dossier) {
        switch (step) {
            case DELIBERATE_ADMISSION, REDELIBERATE_ADMISSION, CONFIRM_LAPSE, CORRECT_FILING, REISSUE_ADMISSION_FORM ->
                throw new RuleViolation("not-in-the-script", "", "");
            default -> OneLife.repeat(step, dossier);
        }
    }

    @Test
    void noStepIsTakenTwice() {
        for (var step :
                List.of(Step.RECOMMEND_ACTIVIST, Step.APPROVE_ADMISSION, Step.HOLD_OATH, Step.ARCHIVE_DOSSIER)) {
            var dossier = upTo(step);
            assertRefused("step-done-already", () -> OneLife.repeat(step, dossier));
        }
    }

    @Test
    void nobodyActsInTheirOwnCase() {
        var dossier = OneLife.applied(OneLife.APPLIED);
        var own = new Actor("zhangsan", OneLife.PERSON);
        var form = new InitialTalk(
                day("2026-06-10"), OneLife.PERSON, EnumSet.of(InitialTalk.Topic.MOTIVE), "记录", null, null);

        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(
                        () -> ApplicationStage.holdInitialTalk(dossier, form, PRACTICE, deed(day("2026-06-10"), own)));
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> dossier.close(Closing.WITHDRAWN, day("2026-06-10"), deed(day("2026-06-10"), own)));
    }

    @Test
    void datesNeitherRunBackwardsNorAhead() {
        var dossier = OneLife.applied(OneLife.APPLIED);

        assertRefused("step-not-before-the-previous-one", () -> initialTalk(dossier, day("2026-05-31"), null));
        assertRefused(
                "step-not-in-the-future",
                () -> ApplicationStage.holdInitialTalk(
                        dossier,
                        new InitialTalk(
                                day("2026-06-11"),
                                OneLife.PERSON,
                                EnumSet.of(InitialTalk.Topic.MOTIVE),
                                "记录",
                                null,
                                null),
                        PRACTICE,
                        deed(day("2026-06-10"))));
    }

    /** E04. */
    @Test
    void aLateTalkNeedsAReasonWhichIsKept() {
        var dossier = OneLife.applied(OneLife.APPLIED);

        assertRefused("initial-talk-within-a-month", () -> initialTalk(dossier, day("2026-07-02"), " "));
        initialTalk(dossier, day("2026-07-02"), "书记住院");

        var filed = dossier.records().get(1).view();
        assertThat(filed.reason()).isEqualTo("书记住院");
        assertThat(filed.overridden()).extracting(OverriddenRule::rule).containsExactly("initial-talk-within-a-month");
        assertThat(filed.ruleVersion()).isEqualTo(RuleVersion.V2026);
        assertThat(filed.content()).containsEntry("record", "谈话记录");
        assertThat(filed.provenance()).isEqualTo(Provenance.LIVE);
    }

    @Test
    void anApplicationOnPaperEnteredLaterSaysSo() {
        var dossier = Dossier.open(
                "2026-000002",
                OneLife.PERSON,
                OneLife.PLACE,
                new ApplicationLetter(OneLife.APPLIED, false, null),
                true,
                deed(OneLife.APPLIED.plusDays(3)));

        assertThat(dossier.records().get(0).view().provenance()).isEqualTo(Provenance.BACKFILLED);
    }

    /** E06. */
    @Test
    void replacingAContactDoesNotInterruptCultivation() {
        var dossier = upTo(Step.OBSERVE_ACTIVIST);
        var form = new ContactReplacement(day("2027-06-25"), List.of(OneLife.PERSON), "调离");

        ActivistStage.replaceContacts(dossier, form, List.of(OneLife.sponsor("党员丙")), deed(day("2027-06-25")));

        assertThat(days(dossier).cultivatedSince()).contains(OneLife.DETERMINED);
        select(dossier, day("2027-06-30"), null);
    }

    /** E08. */
    @Test
    void monthsElsewhereAddUp() {
        var dossier = upTo(Step.ASSIGN_CONTACTS);
        observe(dossier, day("2026-12-25"), ActivistObservation.Answer.CONTINUE, null);
        var to = new Place(new OrganizationCode("a0102"), OneLife.COMMITTEE, "/a/a01/a0102/");

        dossier.move(to, 10, day("2027-05-20"), PRACTICE, deed(day("2027-05-20")));
        observe(dossier, day("2027-06-20"), ActivistObservation.Answer.PROPOSE, null);

        assertThat(dossier.branch()).isEqualTo(to.branch());
        assertRefused("cultivation-for-a-year", () -> select(dossier, day("2027-07-19"), null));
        select(dossier, day("2027-07-20"), null);
    }

    @Test
    void aYearAsAnActivistIsAFullYear() {
        var dossier = upTo(Step.OBSERVE_ACTIVIST);

        assertRefused("cultivation-for-a-year", () -> select(dossier, day("2027-06-29"), "情况特殊"));
        select(dossier, day("2027-06-30"), null);
    }

    /** E10. */
    @Test
    void aMissingObservationNeedsAReason() {
        var dossier = upTo(Step.ASSIGN_CONTACTS);
        assertRefused(
                "observation-every-half-year",
                () -> observe(dossier, day("2027-06-20"), ActivistObservation.Answer.PROPOSE, null));
        observe(dossier, day("2027-06-20"), ActivistObservation.Answer.PROPOSE, "换届");

        assertRefused("observations-on-file", () -> select(dossier, day("2027-06-30"), null));
        select(dossier, day("2027-06-30"), "上半年漏记，已补做");
    }

    @Test
    void whoeverIsDroppedBeginsAgainAsAnApplicant() {
        var dossier = upTo(Step.ASSIGN_CONTACTS);

        var ruling = observe(dossier, day("2026-12-25"), ActivistObservation.Answer.DROP, null);

        assertThat(ruling.returnedTo()).isEqualTo(ReturnPoint.RECOMMEND_ACTIVIST);
        assertThat(ruling.progress().resumeAt()).isNull();
        assertThat(days(dossier).activistOn()).isEmpty();
        assertThat(dossier.records()).hasSize(7);
        assertThat(dossier.trail().all(Step.HOLD_INITIAL_TALK)).hasSize(1);
    }

    /** E12. */
    @Test
    void twoFullMembersCannotAdmit() {
        var dossier = upTo(Step.FILL_ADMISSION_FORM);

        assertRefused(
                "branch-of-three-full-members",
                () -> meet(dossier, admissionVote(MET, 2, 0, 2, null), electorate(2), introducers()));
    }

    /** E21. */
    @Test
    void aStalePreExaminationIsReconfirmed() {
        var dossier = upTo(Step.FILL_ADMISSION_FORM);
        var late = PRE_EXAMINED.plusDays(35);
        assertRefused(
                "meeting-within-a-month-of-pre-examination",
                () -> meet(dossier, admissionVote(late, 8, 0, 8, "情况特殊"), electorate(10), introducers()));

        var reconfirm = new AdmissionMeeting(
                AdmissionMeeting.Action.RECONFIRM, late, null, null, null, null, null, null, null, "请重新确认", null);
        var ruling = meet(dossier, reconfirm, electorate(10), introducers());

        assertThat(ruling.outcome()).isEqualTo("RECONFIRM");
        assertThat(dossier.trail().last(Step.PRE_EXAMINE)).isEmpty();
        assertThat(dossier.trail().last(Step.REVIEW_CANDIDATE)).isPresent();
        OneLife.preExamine(dossier, late.plusDays(1));
    }

    /** E22. */
    @Test
    void writtenOpinionsMakeNoQuorum() {
        var dossier = upTo(Step.FILL_ADMISSION_FORM);

        assertRefused(
                "meeting-quorate",
                () -> meet(dossier, admissionVote(MET, 5, 5, 10, null), electorate(10), introducers()));
    }

    /** E24, E27. */
    @Test
    void exactlyHalfIsNotEnoughAndThePersonGoesOnAsAnActivist() {
        var dossier = upTo(Step.FILL_ADMISSION_FORM);

        var ruling = meet(dossier, admissionVote(MET, 8, 0, 5, null), electorate(10), introducers());

        assertThat(ruling.progress()).isEqualTo(new Progress("NOT_PASSED", ReturnPoint.OBSERVE_ACTIVIST));
        assertThat(ruling.count()).isNotNull();
        assertThat(dossier.stage()).isEqualTo(Stage.ACTIVIST);
        assertThat(dossier.trail().last(Step.PRE_EXAMINE)).isEmpty();
        assertThat(days(dossier).activistOn()).contains(OneLife.DETERMINED);
        assertThat(days(dossier).observations()).isEqualTo(2);
        assertThat(dossier.records()).hasSize(19);
    }

    /** E25. */
    @Test
    void theMeetingNeedsTheCandidateAndTheIntroducers() {
        var dossier = upTo(Step.FILL_ADMISSION_FORM);
        var withoutCandidate =
                new AdmissionMeeting(AdmissionMeeting.Action.VOTED, MET, false, 2, 8, 0, 8, 0, 0, "决议", null);
        var oneIntroducer =
                new AdmissionMeeting(AdmissionMeeting.Action.VOTED, MET, true, 1, 8, 0, 8, 0, 0, "决议", null);

        assertRefused("candidate-attends", () -> meet(dossier, withoutCandidate, electorate(10), introducers()));
        assertRefused("both-introducers-attend", () -> meet(dossier, oneIntroducer, electorate(10), introducers()));
    }

    /** E49. */
    @Test
    void anIntroducerWhoWasWarnedMeanwhileIsReplacedOrExplained() {
        var dossier = upTo(Step.FILL_ADMISSION_FORM);
        var warned = List.of(OneLife.sponsor("党员甲"), new Sponsor("党员乙", true, false, true, false, false, false, 0));
        var watched = List.of(OneLife.sponsor("党员甲"), new Sponsor("党员乙", true, true, true, false, false, false, 0));

        assertRefused(
                "introducer-not-sanctioned",
                () -> meet(dossier, admissionVote(MET, 8, 0, 8, null), electorate(10), warned));
        assertRefused(
                "introducer-has-rights",
                () -> meet(dossier, admissionVote(MET, 8, 0, 8, "情况特殊"), electorate(10), watched));
        meet(dossier, admissionVote(MET, 8, 0, 8, "情况特殊"), electorate(10), warned);
    }

    /** E28, E29. */
    @Test
    void afterThreeMonthsTheBranchRedeliberates() {
        var dossier = upTo(Step.HOLD_COMMITTEE_TALK);
        assertRefused(
                "approval-within-three-months",
                () -> approve(dossier, day("2027-12-02"), AdmissionApproval.Answer.APPROVED, null));

        var again = redeliberation(AdmissionRedeliberation.Action.VOTED, day("2027-12-10"));
        var ruling = ApprovalStage.redeliberate(dossier, again, electorate(10), PRACTICE, deed(day("2027-12-10")));

        assertThat(ruling.progress()).isEqualTo(new Progress("RESUBMITTED", null));
        assertThat(days(dossier).approvalLimit()).contains(day("2028-03-01"));
        approve(dossier, day("2028-02-20"), AdmissionApproval.Answer.APPROVED, null);
        assertThat(days(dossier).probationDueOn()).contains(DUE);
    }

    /** E29. */
    @Test
    void anExtensionIsExplainedAndComesInTime() {
        var dossier = upTo(Step.HOLD_COMMITTEE_TALK);

        assertRefused(
                "extension-explained",
                () -> approve(dossier, day("2027-11-20"), AdmissionApproval.Answer.EXTENDED, null));
        assertRefused(
                "approval-within-three-months",
                () -> approve(dossier, day("2027-12-02"), AdmissionApproval.Answer.EXTENDED, "外调未回"));
        approve(dossier, day("2027-11-20"), AdmissionApproval.Answer.EXTENDED, "外调未回");

        approve(dossier, day("2028-03-01"), AdmissionApproval.Answer.APPROVED, null);
        assertThat(dossier.stage()).isEqualTo(Stage.PROBATION);
    }

    /** E30. */
    @Test
    void afterSixMonthsTheFormalitiesBeginAnew() {
        var dossier = upTo(Step.HOLD_COMMITTEE_TALK);
        var late = day("2028-03-02");
        assertRefused(
                "approval-within-six-months", () -> approve(dossier, late, AdmissionApproval.Answer.APPROVED, "情况特殊"));

        var again = redeliberation(AdmissionRedeliberation.Action.VOTED, late);
        ApprovalStage.redeliberate(dossier, again, electorate(10), PRACTICE, deed(late));
        assertThat(days(dossier).redeliberated()).isFalse();

        var lapse = new LapseConfirmation(late, LapseConfirmation.Answer.LAPSED, "未审批");
        var ruling = ApprovalStage.confirmLapse(dossier, lapse, deed(late));
        assertThat(ruling.returnedTo()).isEqualTo(ReturnPoint.REVIEW_CANDIDATE);
        assertThat(days(dossier).admissionMeetingOn()).isEmpty();
        assertThat(days(dossier).politicalReviewOn()).isPresent();
    }

    private static AdmissionRedeliberation redeliberation(AdmissionRedeliberation.Action action, LocalDate on) {
        return new AdmissionRedeliberation(action, on, 8, 0, 8, 0, 0, "复议");
    }

    /** E31. */
    @Test
    void aRefusedPersonIsNoProbationaryMember() {
        var dossier = upTo(Step.HOLD_COMMITTEE_TALK);

        var ruling = approve(dossier, APPROVED, AdmissionApproval.Answer.REFUSED, null);

        assertThat(ruling.progress()).isEqualTo(new Progress("REFUSED", ReturnPoint.OBSERVE_ACTIVIST));
        assertThat(days(dossier).approvedOn()).isEmpty();
    }

    /** E35, E36. */
    @Test
    void probationIsAFullYear() {
        var dossier = upTo(Step.APPLY_FOR_CONVERSION);

        assertRefused(
                "full-year-of-probation",
                () -> decideConversion(dossier, ConversionDecision.CONVERT, DUE.minusDays(3), null, 10, "表现突出"));
        decideConversion(dossier, ConversionDecision.CONVERT, DUE, null, 10, null);
    }

    /** E37, E39. */
    @Test
    void latenessDoesNotMoveTheDayOfConversion() {
        var dossier = upTo(Step.OBSERVE_PROBATION);

        assertRefused("conversion-application-in-time", () -> applyForConversion(dossier, DUE.plusWeeks(5), null));
        applyForConversion(dossier, DUE.plusWeeks(5), "出差");
        decideConversion(dossier, ConversionDecision.CONVERT, DUE.plusMonths(4), null, 10, "支部换届");
        approveConversion(dossier, DUE.plusMonths(5), ConversionApproval.Answer.APPROVED);

        assertThat(days(dossier).probationDueOn()).contains(DUE);
    }

    /** E38. */
    @Test
    void whoeverRefusesToApplyIsCancelled() {
        var dossier = upTo(Step.OBSERVE_PROBATION);
        var refusal = new ConversionApplication(
                day("2028-08-28"), ConversionApplication.Answer.REFUSED_TO_APPLY, "不愿申请", null);
        ProbationStage.apply(dossier, refusal, PRACTICE, deed(day("2028-08-28")));

        assertRefused(
                "conversion-applied-for",
                () -> decideConversion(dossier, ConversionDecision.CONVERT, DUE, null, 10, null));
        decideConversion(dossier, ConversionDecision.CANCEL, DUE, null, 10, null);
        var ruling = approveConversion(dossier, DUE.plusDays(20), ConversionApproval.Answer.APPROVED);

        assertThat(ruling.outcome()).isEqualTo("CANCELLED");
        assertThat(dossier.closing()).isEqualTo(Closing.PROBATION_CANCELLED);
        assertThat(dossier.isOpen()).isFalse();
    }

    /** E40, E41. */
    @Test
    void probationIsExtendedOnceBySixToTwelveMonths() {
        var dossier = upTo(Step.APPLY_FOR_CONVERSION);
        assertRefused("extension-of-six-to-twelve-months", () -> extend(dossier, 4));
        assertRefused("extension-of-six-to-twelve-months", () -> extend(dossier, 14));

        extend(dossier, 6);
        var ruling = approveConversion(dossier, DUE.plusDays(20), ConversionApproval.Answer.APPROVED);
        assertThat(ruling.outcome()).isEqualTo("EXTENDED");

        var due = day("2029-03-01");
        assertThat(days(dossier).probationDueOn()).contains(due);
        assertThat(days(dossier).conversionAppliedOn()).isEmpty();
        applyForConversion(dossier, due, null);
        assertRefused("extension-once", () -> decideConversion(dossier, ConversionDecision.EXTEND, due, 6, 10, null));
        decideConversion(dossier, ConversionDecision.CONVERT, due, null, 10, null);
        approveConversion(dossier, due.plusDays(5), ConversionApproval.Answer.RETURNED);
        assertThat(days(dossier).probationDueOn()).contains(due);
        decideConversion(dossier, ConversionDecision.CONVERT, due.plusDays(9), null, 10, null);
        approveConversion(dossier, due.plusDays(15), ConversionApproval.Answer.APPROVED);
        assertThat(days(dossier).conversionApprovedOn()).contains(due.plusDays(15));
    }

    private static void extend(Dossier dossier, int months) {
        decideConversion(dossier, ConversionDecision.EXTEND, DUE, months, 10, null);
    }

    /** E42. */
    @Test
    void anExtensionThatTheCommitteeRefusesGoesBackToTheBranch() {
        var dossier = upTo(Step.APPLY_FOR_CONVERSION);
        extend(dossier, 6);

        var ruling = approveConversion(dossier, DUE.plusDays(20), ConversionApproval.Answer.RETURNED);

        assertThat(ruling.outcome()).isEqualTo("RETURNED");
        assertThat(days(dossier).probationDueOn()).contains(DUE);
        decideConversion(dossier, ConversionDecision.CONVERT, DUE.plusDays(25), null, 10, null);
    }

    /** E43. */
    @Test
    void onlyWhoWasTakenOverMayWait() {
        var staying = upTo(Step.APPLY_FOR_CONVERSION);
        assertRefused("postponement-after-transfer-only", () -> postpone(staying));

        var moving = upTo(Step.OBSERVE_PROBATION);
        moving.move(
                new Place(new OrganizationCode("a0102"), OneLife.COMMITTEE, "/a/a01/a0102/"),
                null,
                DUE.minusDays(20),
                PRACTICE,
                deed(DUE.minusDays(20)));
        applyForConversion(moving, DUE.minusDays(2), null);

        assertRefused(
                "postponement-within-six-months",
                () -> postpone(moving, DUE.plusMonths(6).plusDays(1)));
        assertThat(postpone(moving, DUE.plusMonths(4)).outcome()).isEqualTo("POSTPONED");
        assertThat(LegalWindows.of(Step.DECIDE_CONVERSION, days(moving)).latest())
                .isEqualTo(DUE.plusMonths(4));
        assertRefused("postponement-once", () -> postpone(moving, DUE.plusMonths(6)));

        decideConversion(moving, ConversionDecision.CONVERT, DUE.plusMonths(4), null, 10, null);
        assertThat(days(moving).probationDueOn()).contains(DUE);
    }

    /** Who moved before being admitted was not taken over on probation. */
    @Test
    void aMoveBeforeAdmissionPostponesNothing() {
        var dossier = upTo(Step.FILE_ACTIVIST);
        dossier.move(ELSEWHERE, null, day("2026-07-06"), PRACTICE, deed(day("2026-07-06")));
        finish(dossier, Step.ASSIGN_CONTACTS, Step.APPLY_FOR_CONVERSION);

        assertRefused("postponement-after-transfer-only", () -> postpone(dossier, DUE.plusMonths(1)));
    }

    @Test
    void aPostponementThatWasSentBackIsStillThatOne() {
        var dossier = upTo(Step.OBSERVE_PROBATION);
        dossier.move(ELSEWHERE, null, DUE.minusDays(20), PRACTICE, deed(DUE.minusDays(20)));
        applyForConversion(dossier, DUE.minusDays(2), null);
        postpone(dossier, null);
        decideConversion(dossier, ConversionDecision.CONVERT, DUE.plusMonths(2), null, 10, null);
        approveConversion(dossier, DUE.plusMonths(3), ConversionApproval.Answer.RETURNED);

        assertRefused(
                "postponement-once",
                () -> decideConversion(
                        dossier, ConversionDecision.POSTPONE_DISCUSSION, DUE.plusMonths(4), null, 0, null));
    }

    private static Ruling postpone(Dossier dossier) {
        return postpone(dossier, null);
    }

    private static Ruling postpone(Dossier dossier, @Nullable LocalDate until) {
        var form = new ConversionMeeting(
                ConversionDecision.POSTPONE_DISCUSSION,
                DUE,
                null,
                null,
                until,
                null,
                null,
                null,
                null,
                null,
                "情况不熟悉，推迟讨论",
                null);
        return ProbationStage.decide(dossier, form, OneLife.electorate(10), PRACTICE, deed(DUE));
    }

    private static void finish(Dossier dossier, Step from, Step to) {
        for (var step : Step.values()) {
            if (step.compareTo(from) >= 0 && step.compareTo(to) <= 0 && OneLife.scripted(step)) {
                OneLife.repeat(step, dossier);
            }
        }
    }

    /** Rulebook 1.8: what the old branch decided about the candidate stays on file and no longer counts. */
    @ParameterizedTest
    @EnumSource(
            value = Step.class,
            names = {
                "OBSERVE_ACTIVIST",
                "SELECT_CANDIDATE",
                "POST_PUBLIC_NOTICE",
                "HOLD_TRAINING",
                "FILL_ADMISSION_FORM"
            })
    void aCandidateWhoMovesIsSelectedAnew(Step last) {
        var dossier = upTo(last);
        var before = dossier.records().size();
        var on = day("2027-08-28");

        assertThat(dossier.move(ELSEWHERE, null, on, PRACTICE, deed(on))).isTrue();

        assertThat(dossier.stage()).isEqualTo(Stage.CANDIDATE);
        assertThat(dossier.branch()).isEqualTo(ELSEWHERE.branch());
        assertThat(dossier.records()).hasSize(before + 1);
        assertThat(dossier.trail().last(Step.MOVE_CASE)).isPresent();
        assertThat(dossier.trail().last(Step.OBSERVE_ACTIVIST)).isPresent();
        assertThat(dossier.records())
                .filteredOn(entry -> entry.step().compareTo(Step.SELECT_CANDIDATE) >= 0)
                .allMatch(entry -> !entry.effective());
        assertRefused("step-not-before-the-previous-one", () -> OneLife.select(dossier, on.minusDays(1), null));
        OneLife.select(dossier, on.plusDays(3), null);
    }

    @Test
    void aPlaceMayLetACandidateGoOn() {
        var dossier = upTo(Step.HOLD_TRAINING);
        var on = day("2027-08-06");

        assertThat(dossier.move(ELSEWHERE, null, on, LETTING_CANDIDATES_GO_ON, deed(on)))
                .isFalse();

        assertThat(dossier.stage()).isEqualTo(Stage.ADMISSION);
        assertThat(dossier.records()).allMatch(StepRecord::effective);
        OneLife.repeat(Step.REVIEW_CANDIDATE, dossier);
    }

    @ParameterizedTest
    @EnumSource(
            value = Step.class,
            names = {"HOLD_INITIAL_TALK", "ASSIGN_CONTACTS", "HOLD_OATH"})
    void everybodyElseWhoMovesGoesOn(Step last) {
        var dossier = upTo(last);
        var stage = dossier.stage();
        var on = day("2027-11-01");

        assertThat(dossier.move(ELSEWHERE, null, on, PRACTICE, deed(on))).isFalse();

        assertThat(dossier.stage()).isEqualTo(stage);
        assertThat(dossier.records()).allMatch(StepRecord::effective);
    }

    @Test
    void noMajorityMeansAnotherMeeting() {
        var dossier = upTo(Step.APPLY_FOR_CONVERSION);

        assertThat(decideConversion(dossier, ConversionDecision.CONVERT, DUE, null, 5, null)
                        .outcome())
                .isEqualTo("NO_MAJORITY");
        assertThat(decideConversion(dossier, ConversionDecision.CONVERT, DUE.plusDays(7), null, 6, null)
                        .outcome())
                .isEqualTo("RESOLVED");
    }

    @Test
    void aCommitteeWithoutAMajorityDecidesNothing() {
        var dossier = upTo(Step.HOLD_COMMITTEE_TALK);
        var form = new AdmissionApproval(APPROVED, AdmissionApproval.Answer.APPROVED, 7, 3, null, "意见", null);

        assertRefused(
                "committee-majority",
                () -> ApprovalStage.approve(
                        dossier, form, true, OneLife.committee(APPROVED, 7, 7, 3), PRACTICE, deed(APPROVED)));
    }

    @Test
    void onlyACommitteeWithAuthorityApproves() {
        var dossier = upTo(Step.HOLD_COMMITTEE_TALK);
        var form = new AdmissionApproval(APPROVED, AdmissionApproval.Answer.APPROVED, 7, 7, null, "意见", null);

        assertRefused(
                "approver-has-authority",
                () -> ApprovalStage.approve(
                        dossier, form, false, OneLife.committee(APPROVED, 7, 7, 7), PRACTICE, deed(APPROVED)));
    }

    @Test
    void aRefusalSaysWhereTheCaseGoesOn() {
        var dossier = upTo(Step.HOLD_TRAINING);
        var nowhere =
                new CandidateReview(day("2027-08-10"), 5, 5, CandidateReview.Answer.NOT_QUALIFIED, null, "不合格", null);
        var back = new CandidateReview(
                day("2027-08-10"),
                5,
                5,
                CandidateReview.Answer.NOT_QUALIFIED,
                ReturnPoint.PREPARE_ADMISSION,
                "政审材料不全",
                null);
        var count = OneLife.committee(day("2027-08-10"), 5, 5, 5);

        assertRefused(
                "return-point",
                () -> AdmissionStage.review(dossier, nowhere, count, PRACTICE, deed(day("2027-08-10"))));
        var fresh = upTo(Step.HOLD_TRAINING);
        var ruling = AdmissionStage.review(fresh, back, count, PRACTICE, deed(day("2027-08-10")));

        assertThat(ruling.progress().resumeAt()).isEqualTo(ReturnPoint.PREPARE_ADMISSION);
        assertThat(fresh.trail().last(Step.CONCLUDE_PUBLIC_NOTICE)).isPresent();
        assertThat(fresh.trail().last(Step.ASSIGN_INTRODUCERS)).isEmpty();
    }

    @Test
    void aSpoiledFormIsReplacedBeforeItIsFilledInAgain() {
        var dossier = upTo(Step.PRE_EXAMINE);
        var on = day("2027-08-25");
        var spoiled = new FormFilling(on, FormFilling.Answer.SPOILED, "写错");
        var complete = new FormFilling(on, FormFilling.Answer.COMPLETE, null);
        AdmissionStage.fillForm(dossier, spoiled, deed(on));

        assertRefused("step-not-due", () -> AdmissionStage.fillForm(dossier, complete, deed(on)));
        AdmissionStage.reissueForm(dossier, new FormReissue(on, "110105000124", true), deed(on));
        AdmissionStage.fillForm(dossier, complete, deed(on));
    }

    @Test
    void theMoveWaitsForTheCommittee() {
        var dossier = upTo(Step.DECIDE_ADMISSION);
        var to = new Place(new OrganizationCode("a0102"), OneLife.COMMITTEE, "/a/a01/a0102/");

        assertRefused(
                "decision-before-move", () -> dossier.move(to, null, MET.plusDays(5), PRACTICE, deed(MET.plusDays(5))));
    }

    @Test
    void missingPapersAreExplainedOrSupplied() {
        var dossier = upTo(Step.APPROVE_CONVERSION);

        assertRefused(
                "archive-complete", () -> OneLife.archive(dossier, day("2028-10-20"), EnumSet.of(Paper.APPLICATION)));
        assertThat(dossier.isOpen()).isTrue();
    }

    @Test
    void anApplicationIsReturnedWithAnExplanation() {
        var online = Dossier.open(
                "2026-000003",
                OneLife.PERSON,
                OneLife.PLACE,
                new ApplicationLetter(OneLife.APPLIED, false, null),
                false,
                deed(OneLife.APPLIED));
        var on = day("2026-06-05");

        assertRefused("step-not-due", () -> initialTalk(online, on, null));
        assertRefused(
                "return-explained",
                () -> ApplicationStage.receive(
                        online, new ApplicationReceipt(on, ApplicationReceipt.Answer.RETURNED, null), deed(on)));
        ApplicationStage.receive(
                online, new ApplicationReceipt(on, ApplicationReceipt.Answer.RETURNED, "应向居住地递交"), deed(on));

        assertThat(online.closing()).isEqualTo(Closing.RETURNED);
    }

    private static Milestones days(Dossier dossier) {
        return new Milestones(dossier, PRACTICE);
    }

    private static void assertRefused(String rule, ThrowingCallable deed) {
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(deed).satisfies(violation -> {
            assertThat(violation.rule()).isEqualTo(rule);
            assertThat(violation.getMessage()).isNotBlank();
            assertThat(violation.remedy()).isNotBlank();
        });
    }
}
