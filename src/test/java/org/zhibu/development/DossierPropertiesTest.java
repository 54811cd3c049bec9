package org.zhibu.development;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhibu.testing.Walks.forAll;
import static org.zhibu.testing.Walks.upTo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.zhibu.kernel.OrganizationCode;
import org.zhibu.kernel.RuleViolation;
import org.zhibu.rules.Consulted;
import org.zhibu.rules.ConversionDecision;
import org.zhibu.rules.NoticePlace;
import org.zhibu.rules.Paper;
import org.zhibu.rules.WorkingDays;

/** Whatever is attempted, in whatever order, on whatever day: some things never happen. */
class DossierPropertiesTest {

    private static final LocalDate START = LocalDate.of(2026, 6, 1);
    private static final WorkingDays CALENDAR = WorkingDays.standard();
    private static final List<Step> ROAD =
            Arrays.stream(Step.values()).filter(Step::onTheRoad).toList();

    @Test
    void nobodyIsACandidateBeforeAYearAsAnActivist() {
        forAll(400, upTo(160, DossierPropertiesTest::anAttempt), attempts -> {
            var dossier = OneLife.applied(START);
            for (var attempt : attempts) {
                if (attempt.on(dossier)) {
                    var days = new Milestones(dossier, OneLife.PRACTICE);
                    dossier.trail()
                            .last(Step.SELECT_CANDIDATE, CandidateSelection.Answer.PROPOSED)
                            .ifPresent(selected -> assertThat(selected.occurredOn())
                                    .isAfterOrEqualTo(
                                            days.activistOn().orElseThrow().plusYears(1)));
                }
            }
        });
    }

    @Test
    void nobodyIsAdmittedTwiceNorConvertedEarly() {
        forAll(400, upTo(160, DossierPropertiesTest::anAttempt), attempts -> {
            var dossier = OneLife.applied(START);
            for (var attempt : attempts) {
                if (attempt.on(dossier)) {
                    assertThat(effective(dossier, Step.APPROVE_ADMISSION, AdmissionApproval.Answer.APPROVED))
                            .isLessThanOrEqualTo(1);
                    assertThat(effective(dossier, Step.DECIDE_ADMISSION, AdmissionAnswer.PASSED))
                            .isLessThanOrEqualTo(1);
                    assertThat(effective(dossier, Step.APPROVE_CONVERSION, ConversionAnswer.EXTENDED))
                            .isLessThanOrEqualTo(1);
                    var days = new Milestones(dossier, OneLife.PRACTICE);
                    dossier.trail()
                            .last(Step.DECIDE_CONVERSION, ConversionAnswer.CONVERT)
                            .ifPresent(met -> assertThat(met.occurredOn())
                                    .isAfterOrEqualTo(days.admissionMeetingOn()
                                            .orElseThrow()
                                            .plusYears(1)));
                }
            }
        });
    }

    @Test
    void nothingIsErasedAndARefusalLeavesNoTrace() {
        forAll(400, upTo(160, DossierPropertiesTest::anAttempt), attempts -> {
            var dossier = OneLife.applied(START);
            for (var attempt : attempts) {
                var before = snapshot(dossier);
                var superseded = dossier.records().stream()
                        .filter(entry -> !entry.effective())
                        .toList();
                var taken = attempt.on(dossier);
                assertThat(snapshot(dossier)).startsWith(before.toArray(String[]::new));
                assertThat(dossier.records()).hasSize(before.size() + (taken ? 1 : 0));
                assertThat(superseded).noneMatch(StepRecord::effective);
            }
        });
    }

    /** The walks above mean little if they never get anywhere. */
    @Test
    void someWalksArriveAtTheMeeting() {
        var furthest = new ArrayList<Stage>();
        forAll(400, upTo(160, DossierPropertiesTest::anAttempt), attempts -> {
            var dossier = OneLife.applied(START);
            attempts.forEach(attempt -> attempt.on(dossier));
            furthest.add(dossier.stage());
        });
        assertThat(furthest).contains(Stage.PROBATION);
    }

    private static List<String> snapshot(Dossier dossier) {
        return dossier.records().stream()
                .map(entry ->
                        "%d %s %s %s".formatted(entry.sequence(), entry.step(), entry.occurredOn(), entry.outcome()))
                .toList();
    }

    private static long effective(Dossier dossier, Step step, Enum<?> outcome) {
        return dossier.trail().all(step).stream()
                .filter(entry -> entry.cameTo(outcome))
                .count();
    }

    /** Mostly what comes next, sometimes anything; mostly soon, sometimes much later or earlier. */
    private static Attempt anAttempt(Random random) {
        return new Attempt(
                random.nextInt(6) == 0 ? random.nextInt(ROAD.size()) : -1,
                random.nextInt(8) == 0 ? random.nextInt(-200, 500) : random.nextInt(0, 60),
                random.nextInt(8));
    }

    /**
     * One try.
     *
     * @param step which of the steps, or less than zero for one that follows the last record
     * @param days how many days after the last record
     * @param mood which of the possible outcomes
     */
    private record Attempt(int step, int days, int mood) {

        boolean on(Dossier dossier) {
            var records = dossier.records();
            var last = records.get(records.size() - 1);
            var what = step >= 0 ? ROAD.get(step) : following(dossier, last.step());
            try {
                take(what, dossier, last.occurredOn().plusDays(days));
                return true;
            } catch (RuleViolation refused) {
                return false;
            }
        }

        private Step following(Dossier dossier, Step last) {
            var candidates = ROAD.stream()
                    .filter(candidate -> candidate.stage() == dossier.stage())
                    .toList();
            var later = candidates.stream()
                    .filter(candidate -> candidate.compareTo(last) >= 0)
                    .toList();
            var some = later.isEmpty() ? candidates : later;
            return some.get(mood % Math.min(3, some.size()));
        }

        private boolean good() {
            return mood != 7;
        }

        private void take(Step what, Dossier dossier, LocalDate on) {
            var deed = OneLife.deed(on);
            var reason = "说明";
            var count = OneLife.committee(on, 5, 5, 5);
            switch (what) {
                case SUBMIT_APPLICATION, RECEIVE_APPLICATION -> throw new RuleViolation("n/a", "", "");
                case HOLD_INITIAL_TALK -> OneLife.initialTalk(dossier, on, reason);
                case RECOMMEND_ACTIVIST ->
                    ActivistStage.recommend(
                            dossier,
                            new ActivistRecommendation(
                                    on, EnumSet.of(ActivistRecommendation.Source.MEMBERS), "党员", null, "推荐"),
                            deed);
                case DETERMINE_ACTIVIST ->
                    ActivistStage.determine(
                            dossier,
                            new ActivistDecision(
                                    on,
                                    5,
                                    5,
                                    good() ? ActivistDecision.Answer.DETERMINED : ActivistDecision.Answer.NOT_NOW,
                                    "意见",
                                    reason),
                            OneLife.BIRTH,
                            count,
                            OneLife.PRACTICE,
                            deed);
                case FILE_ACTIVIST ->
                    ActivistStage.file(
                            dossier,
                            new ActivistFiling(
                                    on, good() ? ActivistFiling.Answer.FILED : ActivistFiling.Answer.RETURNED, null),
                            deed);
                case ASSIGN_CONTACTS ->
                    ActivistStage.assignContacts(
                            dossier,
                            new ContactAssignment(on, List.of(OneLife.PERSON), reason),
                            List.of(OneLife.sponsor("甲")),
                            deed);
                case REPLACE_CONTACTS ->
                    ActivistStage.replaceContacts(
                            dossier,
                            new ContactReplacement(on, List.of(OneLife.PERSON), reason),
                            List.of(OneLife.sponsor("甲")),
                            deed);
                case OBSERVE_ACTIVIST ->
                    OneLife.observe(
                            dossier,
                            on,
                            mood == 6 ? ActivistObservation.Answer.DROP : ActivistObservation.Answer.values()[mood % 2],
                            reason);
                case SELECT_CANDIDATE ->
                    CandidateStage.select(
                            dossier,
                            new CandidateSelection(
                                    on,
                                    EnumSet.allOf(Consulted.class),
                                    5,
                                    5,
                                    good()
                                            ? CandidateSelection.Answer.PROPOSED
                                            : CandidateSelection.Answer.KEEP_CULTIVATING,
                                    "意见",
                                    reason),
                            count,
                            OneLife.PRACTICE,
                            deed);
                case CONSENT_TO_CANDIDATE ->
                    CandidateStage.consent(
                            dossier,
                            new CandidateConsent(on, CandidateConsent.Answer.values()[good() ? 0 : 1], null),
                            deed);
                case POST_PUBLIC_NOTICE ->
                    CandidateStage.postNotice(
                            dossier,
                            new PublicNotice(on, on.plusDays(14), EnumSet.of(NoticePlace.UNIT), reason),
                            CALENDAR,
                            OneLife.PRACTICE,
                            deed);
                case CONCLUDE_PUBLIC_NOTICE ->
                    CandidateStage.concludeNotice(
                            dossier,
                            new NoticeConclusion(on, NoticeConclusion.Answer.values()[good() ? 0 : 3], "情况"),
                            deed);
                case ASSIGN_INTRODUCERS ->
                    CandidateStage.assignIntroducers(
                            dossier,
                            new IntroducerAssignment(on, List.of(OneLife.PERSON), true, reason),
                            OneLife.introducers(),
                            deed);
                case REPLACE_INTRODUCERS ->
                    CandidateStage.replaceIntroducers(
                            dossier,
                            new IntroducerReplacement(on, List.of(OneLife.PERSON), reason),
                            OneLife.introducers(),
                            deed);
                case CONDUCT_POLITICAL_REVIEW ->
                    CandidateStage.review(
                            dossier,
                            new PoliticalReview(
                                    on,
                                    EnumSet.of(PoliticalReview.Method.TALK),
                                    false,
                                    null,
                                    PoliticalReview.Answer.values()[good() ? 0 : 1],
                                    "结论"),
                            deed);
                case HOLD_TRAINING ->
                    CandidateStage.train(
                            dossier,
                            new TrainingRecord(on, 3, 24, TrainingRecord.Answer.values()[good() ? 0 : 1], null, reason),
                            deed);
                case REVIEW_CANDIDATE ->
                    AdmissionStage.review(
                            dossier,
                            new CandidateReview(
                                    on,
                                    5,
                                    5,
                                    CandidateReview.Answer.values()[good() ? 0 : 1],
                                    ReturnPoint.PREPARE_ADMISSION,
                                    "意见",
                                    reason),
                            count,
                            OneLife.PRACTICE,
                            deed);
                case PRE_EXAMINE ->
                    AdmissionStage.preExamine(
                            dossier,
                            new PreExamination(
                                    on,
                                    PreExamination.Answer.values()[good() ? 0 : 2],
                                    "1",
                                    null,
                                    ReturnPoint.SELECT_CANDIDATE,
                                    "意见",
                                    reason),
                            OneLife.PRACTICE,
                            deed);
                case FILL_ADMISSION_FORM ->
                    AdmissionStage.fillForm(
                            dossier, new FormFilling(on, FormFilling.Answer.values()[good() ? 0 : 1], null), deed);
                case REISSUE_ADMISSION_FORM ->
                    AdmissionStage.reissueForm(dossier, new FormReissue(on, "2", true), deed);
                case DECIDE_ADMISSION ->
                    OneLife.meet(
                            dossier,
                            OneLife.admissionVote(on, 8, 0, good() ? 8 : 5, reason),
                            OneLife.electorate(10),
                            OneLife.introducers());
                case DELIBERATE_ADMISSION ->
                    AdmissionStage.deliberate(
                            dossier,
                            new AdmissionDeliberation(on, AdmissionDeliberation.Answer.values()[good() ? 0 : 1], "意见"),
                            deed);
                case HOLD_COMMITTEE_TALK ->
                    ApprovalStage.talk(
                            dossier, new CommitteeTalk(on, CommitteeTalk.Answer.SUITABLE, "情况"), false, deed);
                case REDELIBERATE_ADMISSION ->
                    ApprovalStage.redeliberate(
                            dossier,
                            new AdmissionRedeliberation(
                                    AdmissionRedeliberation.Action.VOTED, on, 8, 0, good() ? 8 : 5, 0, 0, "复议"),
                            OneLife.electorate(10),
                            OneLife.PRACTICE,
                            deed);
                case CONFIRM_LAPSE ->
                    ApprovalStage.confirmLapse(
                            dossier,
                            new LapseConfirmation(on, LapseConfirmation.Answer.values()[mood % 2], "意见"),
                            deed);
                case APPROVE_ADMISSION ->
                    OneLife.approve(
                            dossier,
                            on,
                            good() ? AdmissionApproval.Answer.APPROVED : AdmissionApproval.Answer.EXTENDED,
                            reason);
                case FILE_ADMISSION ->
                    ProbationStage.fileAdmission(
                            dossier, new AdmissionFiling(on, AdmissionFiling.Answer.FILED, null), deed);
                case CORRECT_FILING -> ProbationStage.correctFiling(dossier, new FilingCorrection(on, "更正"), deed);
                case ASSIGN_GROUP ->
                    ProbationStage.assignGroup(
                            dossier, new GroupAssignment(on, new OrganizationCode("a010101"), null), deed);
                case HOLD_OATH -> ProbationStage.holdOath(dossier, new Oath(on, Oath.Host.BRANCH, "会议室", reason), deed);
                case OBSERVE_PROBATION ->
                    ProbationStage.observe(dossier, new ProbationObservation(on, "表现"), OneLife.PRACTICE, deed);
                case APPLY_FOR_CONVERSION -> OneLife.applyForConversion(dossier, on, reason);
                case DECIDE_CONVERSION ->
                    OneLife.decideConversion(
                            dossier, ConversionDecision.values()[mood % 3], on, 6, good() ? 8 : 5, reason);
                case APPROVE_CONVERSION ->
                    OneLife.approveConversion(dossier, on, ConversionApproval.Answer.values()[good() ? 0 : 1]);
                case ARCHIVE_DOSSIER -> OneLife.archive(dossier, on, EnumSet.allOf(Paper.class));
            }
        }
    }
}
