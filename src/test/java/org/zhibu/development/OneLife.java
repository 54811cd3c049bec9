package org.zhibu.development;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.zhibu.kernel.Actor;
import org.zhibu.kernel.OrganizationCode;
import org.zhibu.kernel.PersonId;
import org.zhibu.member.Roll;
import org.zhibu.member.RollEntry;
import org.zhibu.rules.Ballot;
import org.zhibu.rules.Consulted;
import org.zhibu.rules.ConversionDecision;
import org.zhibu.rules.LocalPractice;
import org.zhibu.rules.Meeting;
import org.zhibu.rules.NoticePlace;
import org.zhibu.rules.Paper;
import org.zhibu.rules.Sponsor;
import org.zhibu.rules.WorkingDays;

/** An exemplary life of a dossier, without database and without engine: every step on its day, as far as asked. */
final class OneLife {

    static final PersonId PERSON = new PersonId(7);
    static final Actor COMMISSIONER = new Actor("lisi", new PersonId(8));
    static final OrganizationCode BRANCH = new OrganizationCode("a0101");
    static final OrganizationCode COMMITTEE = new OrganizationCode("a01");
    static final Place PLACE = new Place(BRANCH, COMMITTEE, "/a/a01/a0101/");
    static final LocalDate BIRTH = LocalDate.of(1990, 3, 1);
    static final LocalDate APPLIED = day("2026-06-01");
    static final LocalDate DETERMINED = day("2026-06-30");
    static final LocalDate PRE_EXAMINED = day("2027-08-20");
    static final LocalDate MET = day("2027-09-01");
    static final LocalDate APPROVED = day("2027-10-15");
    static final LocalDate DUE = day("2028-09-01");
    static final LocalPractice PRACTICE = LocalPractice.DEFAULT;

    private static final WorkingDays CALENDAR = WorkingDays.standard();
    private static final Map<Step, Consumer<Dossier>> SCRIPT = script();

    /** A dossier in which everything up to that step, and that step, was done in time. */
    static Dossier upTo(Step last) {
        var dossier = applied(APPLIED);
        for (var act : SCRIPT.entrySet()) {
            if (act.getKey().compareTo(last) <= 0) {
                act.getValue().accept(dossier);
            }
        }
        return dossier;
    }

    /** What the exemplary life does at that step. */
    static void repeat(Step step, Dossier dossier) {
        Objects.requireNonNull(SCRIPT.get(step), step.name()).accept(dossier);
    }

    static boolean scripted(Step step) {
        return SCRIPT.containsKey(step);
    }

    static Dossier applied(LocalDate on) {
        return Dossier.open("2026-000001", PERSON, PLACE, new ApplicationLetter(on, false, null), true, deed(on));
    }

    static Deed deed(LocalDate on) {
        return deed(on, COMMISSIONER);
    }

    static Deed deed(LocalDate on, Actor actor) {
        return new Deed(actor, on, on.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC));
    }

    static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    static Count committee(LocalDate on, int due, int present, int inFavor) {
        return Count.of(
                Meeting.BRANCH_COMMITTEE, BRANCH, on, List.of(), new Ballot(due, present, 0, inFavor, 0, 0), PRACTICE);
    }

    static Electorate electorate(int members) {
        var due = IntStream.range(0, members)
                .mapToObj(i -> new RollEntry(new PersonId(100 + i), "党员" + i))
                .toList();
        return new Electorate(new Roll(due, List.of()), members, false);
    }

    static Sponsor sponsor(String name) {
        return new Sponsor(name, true, false, false, false, false, false, 0);
    }

    static Ruling initialTalk(Dossier dossier, LocalDate on, @Nullable String reason) {
        var form = new InitialTalk(on, new PersonId(8), EnumSet.of(InitialTalk.Topic.MOTIVE), "谈话记录", null, reason);
        return ApplicationStage.holdInitialTalk(dossier, form, PRACTICE, deed(on));
    }

    static Ruling observe(Dossier dossier, LocalDate on, ActivistObservation.Answer answer, @Nullable String reason) {
        return ActivistStage.observe(dossier, new ActivistObservation(on, "表现良好", answer, reason), PRACTICE, deed(on));
    }

    static Ruling select(Dossier dossier, LocalDate on, @Nullable String reason) {
        var form = new CandidateSelection(
                on,
                EnumSet.of(Consulted.GROUP, Consulted.CONTACTS, Consulted.MEMBERS, Consulted.MASSES),
                5,
                5,
                CandidateSelection.Answer.PROPOSED,
                "同意",
                reason);
        return CandidateStage.select(dossier, form, committee(on, 5, 5, 5), PRACTICE, deed(on));
    }

    static Ruling preExamine(Dossier dossier, LocalDate on) {
        var form = new PreExamination(on, PreExamination.Answer.PASSED, "110105000123", null, null, "合格", null);
        return AdmissionStage.preExamine(dossier, form, PRACTICE, deed(on));
    }

    static AdmissionMeeting admissionVote(
            LocalDate on, int present, int writtenBefore, int inFavor, @Nullable String reason) {
        return new AdmissionMeeting(
                AdmissionMeeting.Action.VOTED, on, true, 2, present, writtenBefore, inFavor, 0, 0, "决议", reason);
    }

    static Ruling meet(Dossier dossier, AdmissionMeeting form, Electorate electorate, List<Sponsor> introducers) {
        return AdmissionStage.decide(dossier, form, electorate, introducers, PRACTICE, deed(form.occurredOn()));
    }

    static Ruling approve(Dossier dossier, LocalDate on, AdmissionApproval.Answer answer, @Nullable String reason) {
        var form = new AdmissionApproval(on, answer, 7, 7, null, "意见", reason);
        return ApprovalStage.approve(dossier, form, true, committee(on, 7, 7, 7), PRACTICE, deed(on));
    }

    static Ruling applyForConversion(Dossier dossier, LocalDate on, @Nullable String reason) {
        var form = new ConversionApplication(on, ConversionApplication.Answer.SUBMITTED, null, reason);
        return ProbationStage.apply(dossier, form, PRACTICE, deed(on));
    }

    static Ruling decideConversion(
            Dossier dossier,
            ConversionDecision decision,
            LocalDate on,
            @Nullable Integer months,
            int inFavor,
            @Nullable String reason) {
        var form = new ConversionMeeting(
                decision,
                on,
                EnumSet.allOf(Consulted.class),
                months,
                null,
                10,
                0,
                inFavor,
                10 - inFavor,
                0,
                "决议",
                reason);
        return ProbationStage.decide(dossier, form, electorate(10), PRACTICE, deed(on));
    }

    static Ruling approveConversion(Dossier dossier, LocalDate on, ConversionApproval.Answer answer) {
        var form = new ConversionApproval(on, answer, 7, 7, "意见", null);
        return ProbationStage.approveConversion(dossier, form, committee(on, 7, 7, 7), deed(on));
    }

    private static Map<Step, Consumer<Dossier>> script() {
        var script = new LinkedHashMap<Step, Consumer<Dossier>>();
        script.put(Step.HOLD_INITIAL_TALK, dossier -> initialTalk(dossier, day("2026-06-10"), null));
        script.put(Step.RECOMMEND_ACTIVIST, dossier -> {
            var on = day("2026-06-20");
            var form = new ActivistRecommendation(
                    on, EnumSet.of(ActivistRecommendation.Source.MEMBERS), "全体党员", null, "同意推荐");
            ActivistStage.recommend(dossier, form, deed(on));
        });
        script.put(Step.DETERMINE_ACTIVIST, dossier -> {
            var form = new ActivistDecision(DETERMINED, 5, 5, ActivistDecision.Answer.DETERMINED, "同意", null);
            ActivistStage.determine(dossier, form, BIRTH, committee(DETERMINED, 5, 5, 5), PRACTICE, deed(DETERMINED));
        });
        script.put(Step.FILE_ACTIVIST, dossier -> {
            var on = day("2026-07-05");
            ActivistStage.file(dossier, new ActivistFiling(on, ActivistFiling.Answer.FILED, null), deed(on));
        });
        script.put(Step.ASSIGN_CONTACTS, dossier -> {
            var on = day("2026-07-06");
            var form = new ContactAssignment(on, List.of(new PersonId(100)), null);
            ActivistStage.assignContacts(dossier, form, List.of(sponsor("党员甲")), deed(on));
        });
        script.put(Step.OBSERVE_ACTIVIST, dossier -> {
            observe(dossier, day("2026-12-25"), ActivistObservation.Answer.CONTINUE, null);
            observe(dossier, day("2027-06-20"), ActivistObservation.Answer.PROPOSE, null);
        });
        script.put(Step.SELECT_CANDIDATE, dossier -> select(dossier, day("2027-06-30"), null));
        script.put(Step.CONSENT_TO_CANDIDATE, dossier -> {
            var on = day("2027-07-10");
            CandidateStage.consent(
                    dossier, new CandidateConsent(on, CandidateConsent.Answer.CONSENTED, null), deed(on));
        });
        script.put(Step.POST_PUBLIC_NOTICE, dossier -> {
            var on = day("2027-07-12");
            var form = new PublicNotice(on, day("2027-07-16"), EnumSet.of(NoticePlace.UNIT), null);
            CandidateStage.postNotice(dossier, form, CALENDAR, PRACTICE, deed(on));
        });
        script.put(Step.CONCLUDE_PUBLIC_NOTICE, dossier -> {
            var on = day("2027-07-19");
            CandidateStage.concludeNotice(
                    dossier, new NoticeConclusion(on, NoticeConclusion.Answer.CLEAR, "无异议"), deed(on));
        });
        script.put(Step.ASSIGN_INTRODUCERS, dossier -> {
            var on = day("2027-07-20");
            var form = new IntroducerAssignment(on, List.of(new PersonId(100), new PersonId(101)), true, null);
            CandidateStage.assignIntroducers(dossier, form, introducers(), deed(on));
        });
        script.put(Step.CONDUCT_POLITICAL_REVIEW, dossier -> {
            var on = day("2027-07-25");
            var form = new PoliticalReview(
                    on, EnumSet.of(PoliticalReview.Method.FILES), true, null, PoliticalReview.Answer.PASS, "合格");
            CandidateStage.review(dossier, form, deed(on));
        });
        script.put(Step.HOLD_TRAINING, dossier -> {
            var on = day("2027-08-05");
            CandidateStage.train(
                    dossier, new TrainingRecord(on, 3, 24, TrainingRecord.Answer.PASS, "结业", null), deed(on));
        });
        script.put(Step.REVIEW_CANDIDATE, dossier -> {
            var on = day("2027-08-10");
            var form = new CandidateReview(on, 5, 5, CandidateReview.Answer.QUALIFIED, null, "合格", null);
            AdmissionStage.review(dossier, form, committee(on, 5, 5, 5), PRACTICE, deed(on));
        });
        script.put(Step.PRE_EXAMINE, dossier -> preExamine(dossier, PRE_EXAMINED));
        script.put(Step.FILL_ADMISSION_FORM, dossier -> {
            var on = day("2027-08-25");
            AdmissionStage.fillForm(dossier, new FormFilling(on, FormFilling.Answer.COMPLETE, null), deed(on));
        });
        script.put(
                Step.DECIDE_ADMISSION,
                dossier -> meet(dossier, admissionVote(MET, 8, 1, 9, null), electorate(10), introducers()));
        script.put(Step.HOLD_COMMITTEE_TALK, dossier -> {
            var on = day("2027-09-20");
            ApprovalStage.talk(dossier, new CommitteeTalk(on, CommitteeTalk.Answer.SUITABLE, "适合"), false, deed(on));
        });
        script.put(
                Step.APPROVE_ADMISSION, dossier -> approve(dossier, APPROVED, AdmissionApproval.Answer.APPROVED, null));
        script.put(Step.FILE_ADMISSION, dossier -> {
            var on = day("2027-10-18");
            ProbationStage.fileAdmission(
                    dossier, new AdmissionFiling(on, AdmissionFiling.Answer.FILED, null), deed(on));
        });
        script.put(Step.ASSIGN_GROUP, dossier -> {
            var on = day("2027-10-20");
            ProbationStage.assignGroup(dossier, new GroupAssignment(on, null, "编入第一党小组"), deed(on));
        });
        script.put(Step.HOLD_OATH, dossier -> {
            var on = day("2027-10-25");
            ProbationStage.holdOath(dossier, new Oath(on, Oath.Host.BRANCH, "支部活动室", null), deed(on));
        });
        script.put(Step.OBSERVE_PROBATION, dossier -> {
            var on = day("2028-02-25");
            ProbationStage.observe(dossier, new ProbationObservation(on, "表现良好"), PRACTICE, deed(on));
        });
        script.put(Step.APPLY_FOR_CONVERSION, dossier -> applyForConversion(dossier, day("2028-08-28"), null));
        script.put(
                Step.DECIDE_CONVERSION,
                dossier -> decideConversion(dossier, ConversionDecision.CONVERT, day("2028-09-05"), null, 10, null));
        script.put(
                Step.APPROVE_CONVERSION,
                dossier -> approveConversion(dossier, day("2028-10-10"), ConversionApproval.Answer.APPROVED));
        script.put(Step.ARCHIVE_DOSSIER, dossier -> archive(dossier, day("2028-10-20"), EnumSet.allOf(Paper.class)));
        return script;
    }

    static Ruling archive(Dossier dossier, LocalDate on, Set<Paper> papers) {
        return ProbationStage.archive(dossier, new Archiving(on, Archiving.Answer.ARCHIVED, papers, null), deed(on));
    }

    static List<Sponsor> introducers() {
        return List.of(sponsor("党员甲"), sponsor("党员乙"));
    }

    private OneLife() {}
}
