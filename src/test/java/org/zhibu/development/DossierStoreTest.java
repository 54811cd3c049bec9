package org.zhibu.development;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.zhibu.development.OneLife.day;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.domain.EntityScan;
import org.springframework.boot.test.autoconfigure.jdbc.AutoConfigureTestDatabase;
import org.springframework.boot.test.autoconfigure.orm.jpa.DataJpaTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.zhibu.kernel.Actor;
import org.zhibu.kernel.Conflict;
import org.zhibu.kernel.NotAllowed;
import org.zhibu.kernel.NotFound;
import org.zhibu.kernel.OrganizationCode;
import org.zhibu.kernel.PersonId;
import org.zhibu.kernel.Provenance;
import org.zhibu.kernel.RuleViolation;
import org.zhibu.member.Education;
import org.zhibu.member.Ethnicity;
import org.zhibu.member.IdNumber;
import org.zhibu.member.MemberSettings;
import org.zhibu.member.Members;
import org.zhibu.member.MembershipEntry;
import org.zhibu.member.NewPerson;
import org.zhibu.member.People;
import org.zhibu.member.PersonCategory;
import org.zhibu.member.Relatives;
import org.zhibu.member.Sanction;
import org.zhibu.organization.NewOrganization;
import org.zhibu.organization.OrganizationKind;
import org.zhibu.organization.Organizations;
import org.zhibu.organization.PostKind;
import org.zhibu.organization.Posts;
import org.zhibu.rules.Consulted;
import org.zhibu.rules.ConversionDecision;
import org.zhibu.rules.NoticePlace;
import org.zhibu.testing.IdNumbers;
import org.zhibu.testing.MovableClock;

/** The façades on a database: what they decide reaches the membership record, and everybody sees what they may see. */
@DataJpaTest(
        showSql = false,
        properties = {
            "spring.datasource.url=${zhibu.test.jdbc-url:jdbc:h2:mem:${random.uuid};MODE=MySQL;CASE_INSENSITIVE_IDENTIFIERS=TRUE}",
            "spring.jpa.hibernate.ddl-auto=validate",
            "spring.flyway.ignore-migration-patterns=*:missing,*:future"
        })
@AutoConfigureTestDatabase(replace = AutoConfigureTestDatabase.Replace.NONE)
@ContextConfiguration(classes = DossierStoreTest.Slice.class)
@ActiveProfiles("demo")
@RecordApplicationEvents
class DossierStoreTest {

    private static final OrganizationCode BRANCH = new OrganizationCode("z0101");
    private static final OrganizationCode OTHER = new OrganizationCode("z0102");
    private static final OrganizationCode COMMITTEE = new OrganizationCode("z01");

    @Autowired
    Applications applications;

    @Autowired
    Cultivation cultivation;

    @Autowired
    Candidates candidates;

    @Autowired
    Admissions admissions;

    @Autowired
    Probations probations;

    @Autowired
    ActivistPools pools;

    @Autowired
    Relatives relatives;

    @Autowired
    DossierEvents events;

    @Autowired
    DossierFile file;

    @Autowired
    DossierWarnings warnings;

    @Autowired
    Members members;

    @Autowired
    People people;

    @Autowired
    Organizations organizations;

    @Autowired
    Posts posts;

    @Autowired
    EntityManager entities;

    @Autowired
    ApplicationEvents facts;

    @Autowired
    MovableClock clock;

    private final List<PersonId> fullMembers = new ArrayList<>();
    private Actor commissioner = Actor.SYSTEM;
    private int serial;

    @BeforeEach
    void aBranchOfFive() {
        clock.moveTo(day("2026-06-01"));
        establish("z", OrganizationKind.DEPARTMENT, null);
        establish("z01", OrganizationKind.COMMITTEE, "z");
        establish("z0101", OrganizationKind.BRANCH, "z01");
        establish("z0102", OrganizationKind.BRANCH, "z01");
        fullMembers.clear();
        IntStream.range(0, 5).mapToObj(i -> fullMember("党员" + i)).forEach(fullMembers::add);
        appoint(BRANCH, PostKind.SECRETARY, 0);
        appoint(BRANCH, PostKind.COMMISSIONER, 1);
        appoint(BRANCH, PostKind.COMMITTEE_MEMBER, 2);
        appoint(COMMITTEE, PostKind.ORGANIZER, 3);
        commissioner = new Actor("commissioner", fullMembers.get(1));
    }

    @Test
    void anApplicationOnPaperMakesAnApplicant() {
        var first = applications.openOnPaper(application("张某某", 30, day("2026-05-20")), commissioner);
        var second = applications.openOnPaper(application("𠮷某某", 30, day("2026-05-21")), commissioner);
        read();

        assertThat(first).matches("2026-\\d{6}");
        assertThat(Integer.parseInt(second.substring(5))).isEqualTo(Integer.parseInt(first.substring(5)) + 1);
        var trace = file.trace(second, commissioner);
        assertThat(trace.name()).isEqualTo("𠮷某某");
        assertThat(trace.steps()).hasSize(1);
        assertThat(trace.steps().get(0).content()).doesNotContainKeys("idNumber", "phone", "name");
        assertThat(members.standingOf(trace.person(), day("2026-06-01")).category())
                .isEqualTo(PersonCategory.APPLICANT);
        assertThat(facts.stream(DossierFact.Opened.class)).hasSize(2);
    }

    @Test
    void anApplicationOnlineMakesAnApplicantOnceItIsReceived() {
        var number = applications.open(application("张某某", 30, null), Actor.SYSTEM);
        var person = file.trace(number, commissioner).person();
        assertThat(members.standingOf(person, day("2026-06-01")).category()).isEqualTo(PersonCategory.MASSES);

        clock.moveTo(day("2026-06-03"));
        applications.receiveApplication(
                number,
                new ApplicationReceipt(day("2026-06-03"), ApplicationReceipt.Answer.ACCEPTED, null),
                commissioner);

        var standing = members.standingOf(person, day("2026-06-03"));
        assertThat(standing.category()).isEqualTo(PersonCategory.APPLICANT);
        assertThat(standing.appliedOn()).isEqualTo(day("2026-06-01"));
    }

    /** E01, E48. */
    @Test
    void whoeverMayNotApplyHasNoDossier() {
        assertRefused(
                "applicant-of-age",
                () -> applications.openOnPaper(application("少年", 17, day("2026-05-20")), commissioner));
        assertRefused("application-dated", () -> applications.openOnPaper(application("张某某", 30, null), commissioner));
        assertRefused(
                "not-a-member-yet",
                () -> applications.openOnPaper(
                        new NewApplication(
                                BRANCH,
                                "党员0",
                                idNumber(30, 0),
                                "01",
                                "21",
                                "13900000000",
                                day("2026-05-20"),
                                null,
                                null),
                        commissioner));
    }

    @Test
    void onlyTheCommissionerTakesInPaper() {
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> applications.openOnPaper(
                        application("张某某", 30, day("2026-05-20")), new Actor("secretary", fullMembers.get(0))));
    }

    @Test
    void nobodyHasTwoRunningCases() {
        var application = application("张某某", 30, day("2026-05-20"));
        var number = applications.openOnPaper(application, commissioner);

        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() -> applications.open(application, Actor.SYSTEM))
                .satisfies(conflict -> assertThat(conflict.rule()).isEqualTo("live-application"));

        events.withdraw(number, day("2026-05-25"), commissioner);
        read();
        assertThat(applications.open(application, Actor.SYSTEM)).isNotEqualTo(number);
    }

    @Test
    void whatTheDossierDecidesIsInTheMembershipRecord() {
        var number = upToPreExamination(1, "110105000001");
        var person = file.trace(number, commissioner).person();
        assertThat(category(person)).isEqualTo(PersonCategory.CANDIDATE);
        assertThat(members.standingOf(person, clock.today()).activistOn()).isEqualTo(day("2026-06-30"));

        on("2027-08-25");
        admissions.fillAdmissionForm(
                number, new FormFilling(clock.today(), FormFilling.Answer.COMPLETE, null), commissioner);
        on("2027-09-01");
        var rejected =
                admissions.decideAdmission(number, OneLife.admissionVote(clock.today(), 5, 0, 2, null), commissioner);
        read();

        assertThat(rejected).isEqualTo(new Progress("NOT_PASSED", ReturnPoint.OBSERVE_ACTIVIST));
        assertThat(category(person)).isEqualTo(PersonCategory.ACTIVIST);
        var trace = file.trace(number, commissioner);
        assertThat(trace.stage()).isEqualTo(Stage.ACTIVIST);
        assertThat(trace.votes()).extracting(VoteView::due).containsExactly(3, 3, 3, 5);
        assertThat(trace.votes().get(3).roll()).hasSize(5);
        assertThat(trace.sponsors())
                .filteredOn(sponsor -> sponsor.role() == SponsorRole.INTRODUCER)
                .allSatisfy(sponsor -> assertThat(sponsor.until()).isEqualTo(day("2027-09-01")));
    }

    @Test
    void aSpoiledFormNumberIsNeverUsedAgain() {
        var number = upToPreExamination(1, "110105000001");
        on("2027-08-25");
        admissions.fillAdmissionForm(
                number, new FormFilling(clock.today(), FormFilling.Answer.SPOILED, "写错"), commissioner);
        assertRefused(
                "admission-form-number",
                () -> admissions.reissueAdmissionForm(
                        number, new FormReissue(clock.today(), "110105000001", true), commissioner));
        entities.clear();

        admissions.reissueAdmissionForm(number, new FormReissue(clock.today(), "110105000002", true), commissioner);
        read();

        assertThat(file.trace(number, commissioner).admissionForms())
                .extracting(AdmissionFormView::state)
                .containsExactly("SPOILED", "ISSUED");
    }

    @Test
    void whoeverSponsorsSeveralNeedsAReason() {
        upToContacts(1);

        assertRefused("contact-of-one-person", () -> upToContacts(2));
    }

    /** E49. */
    @Test
    void anIntroducerIsLookedAtAgainOnTheDayOfTheMeeting() {
        var number = upToPreExamination(1, "110105000001");
        on("2027-08-25");
        admissions.fillAdmissionForm(
                number, new FormFilling(clock.today(), FormFilling.Answer.COMPLETE, null), commissioner);
        members.record(
                MembershipEntry.sanctioned(fullMembers.get(3), clock.today(), Sanction.WARNING, day("2028-08-25")),
                commissioner);
        on("2027-09-01");

        assertRefused(
                "introducer-not-sanctioned",
                () -> admissions.decideAdmission(
                        number, OneLife.admissionVote(clock.today(), 5, 0, 5, null), commissioner));
    }

    @Test
    void aDossierFollowsThePersonToAnotherBranch() {
        var number = upToContacts(1);
        var person = file.trace(number, commissioner).person();
        on("2027-04-30");
        assertRefused("months-certified", () -> events.move(number, OTHER, 11, clock.today(), commissioner));

        events.move(number, OTHER, 10, clock.today(), commissioner);
        read();

        assertThat(members.standingOf(person, clock.today()).branch()).isEqualTo(OTHER);
        assertThat(facts.stream(DossierFact.Moved.class)).hasSize(1);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> file.trace(number, commissioner));
    }

    @Test
    void itDoesNotMatterWhoHearsOfAMoveFirstOrHowOften() {
        var number = upToContacts(1);
        var person = file.trace(number, commissioner).person();
        on("2026-09-01");

        events.moved(person, OTHER, clock.today(), commissioner);
        events.moved(person, OTHER, clock.today(), commissioner);
        read();

        assertThat(members.standingOf(person, clock.today()).branch()).isEqualTo(OTHER);
        assertThat(facts.stream(DossierFact.Moved.class)).hasSize(1);

        members.record(MembershipEntry.moved(person, BRANCH, clock.today()), commissioner);
        events.moved(person, BRANCH, clock.today(), commissioner);
        read();

        assertThat(file.trace(number, commissioner).branch()).isEqualTo(BRANCH);
        assertThat(facts.stream(DossierFact.Moved.class)).hasSize(2);
        events.moved(fullMembers.get(4), OTHER, clock.today(), commissioner);
        assertThat(facts.stream(DossierFact.Moved.class)).hasSize(2);
    }

    /** Rulebook 1.8. */
    @Test
    void aListedCandidateWhoMovesIsAnActivistOfTheNewBranch() {
        var number = upToPreExamination(1, "110105000001");
        var person = file.trace(number, commissioner).person();
        on("2027-08-25");

        events.moved(person, OTHER, clock.today(), commissioner);
        read();

        var standing = members.standingOf(person, clock.today());
        assertThat(standing.branch()).isEqualTo(OTHER);
        assertThat(standing.category()).isEqualTo(PersonCategory.ACTIVIST);
        assertThat(standing.activistOn()).isEqualTo(day("2026-06-30"));
        var trace = file.trace(number, new Actor("organizer", fullMembers.get(3)));
        assertThat(trace.stage()).isEqualTo(Stage.CANDIDATE);
        assertThat(trace.steps())
                .filteredOn(step -> step.supersededBy() != null)
                .extracting(StepView::task)
                .contains("selectCandidate", "concludePublicNotice", "conductPoliticalReview", "preExamine")
                .doesNotContain("observeActivist", "moveCase");
        assertThat(trace.sponsors())
                .filteredOn(sponsor -> sponsor.role() == SponsorRole.INTRODUCER)
                .allSatisfy(sponsor -> assertThat(sponsor.until()).isEqualTo(clock.today()));
        assertThat(facts.stream(DossierFact.Moved.class)).allMatch(DossierFact.Moved::candidacyRepeated);
    }

    /** E43. */
    @Test
    void whoeverWasTakenOverAndDiscussedLaterIsConvertedAsOfTheDayProbationEnded() {
        var number = upToPreExamination(1, "110105000001");
        var person = file.trace(number, commissioner).person();
        admitted(number);
        on("2028-06-01");
        IntStream.range(0, 4)
                .forEach(i ->
                        members.record(MembershipEntry.moved(fullMembers.get(i), OTHER, clock.today()), Actor.SYSTEM));
        events.moved(person, OTHER, clock.today(), commissioner);
        on("2028-08-28");
        probations.applyForConversion(
                number,
                new ConversionApplication(clock.today(), ConversionApplication.Answer.SUBMITTED, null, null),
                commissioner);
        on("2028-09-05");
        probations.decideConversion(
                number, conversion(ConversionDecision.POSTPONE_DISCUSSION, day("2029-03-01")), commissioner);
        on("2029-03-01");
        probations.decideConversion(number, conversion(ConversionDecision.CONVERT, null), commissioner);
        on("2029-04-01");
        probations.approveConversion(
                number,
                new ConversionApproval(clock.today(), ConversionApproval.Answer.APPROVED, 1, 1, "同意", null),
                commissioner);
        read();

        assertThat(members.standingOf(person, clock.today()).convertedOn()).isEqualTo(day("2028-09-01"));
    }

    private void admitted(String number) {
        on("2027-08-25");
        admissions.fillAdmissionForm(
                number, new FormFilling(clock.today(), FormFilling.Answer.COMPLETE, null), commissioner);
        on("2027-09-01");
        admissions.decideAdmission(number, OneLife.admissionVote(clock.today(), 5, 0, 5, null), commissioner);
        admissions.holdCommitteeTalk(
                number, new CommitteeTalk(clock.today(), CommitteeTalk.Answer.SUITABLE, "适合"), commissioner);
        on("2027-10-15");
        admissions.approveAdmission(
                number,
                new AdmissionApproval(clock.today(), AdmissionApproval.Answer.APPROVED, 1, 1, null, "同意", null),
                commissioner);
    }

    private ConversionMeeting conversion(ConversionDecision decision, @Nullable LocalDate until) {
        return new ConversionMeeting(
                decision, clock.today(), EnumSet.allOf(Consulted.class), null, until, 4, 0, 4, 0, 0, "决议", null);
    }

    @Test
    void aRelativeIsNoContactUnlessThereIsAReason() {
        assertRefused("contact-not-a-relative", () -> upToContacts(1, List.of(fullMembers.get(3)), null));

        var number = upToContacts(2, List.of(fullMembers.get(3)), "支部人数有限");
        var assigned = file.trace(number, commissioner).steps();
        assertThat(assigned.get(assigned.size() - 1).overridden())
                .extracting(OverriddenRule::rule)
                .contains("contact-not-a-relative");
        assertThat(relatives.of(file.trace(number, commissioner).person())).containsExactly(fullMembers.get(3));
    }

    @Test
    void onlyMembersOfTheBranchAreNamedAsRelatives() {
        var stranger = people.register(
                new NewPerson("外人", idNumber(30, 99), Ethnicity.HAN, Education.BACHELOR, "13900001234"));

        assertRefused("relative-in-the-branch", () -> upToContacts(1, List.of(stranger), null));
    }

    /** What the review finds out is weighed again on the day of the meeting. */
    @Test
    void aRelativeWhoBecomesKnownInTheReviewIsWeighedAtTheMeeting() {
        var number = upToPreExamination(1, "110105000001");
        var person = file.trace(number, commissioner).person();
        relatives.record(person, fullMembers.get(4), clock.today(), Provenance.LIVE, commissioner);
        on("2027-08-25");
        admissions.fillAdmissionForm(
                number, new FormFilling(clock.today(), FormFilling.Answer.COMPLETE, null), commissioner);
        on("2027-09-01");

        assertRefused(
                "introducer-not-a-relative",
                () -> admissions.decideAdmission(
                        number, OneLife.admissionVote(clock.today(), 5, 0, 5, null), commissioner));
    }

    /** T04. */
    @Test
    void aCommitteeAnalyzesItsActivistsOnceAYear() {
        var organizer = new Actor("organizer", fullMembers.get(3));
        upToContacts(1);
        on("2026-11-01");
        pools.openThisYear();
        pools.openThisYear();
        read();

        assertThat(facts.stream(PoolFact.AnalysisOpened.class))
                .extracting(PoolFact.AnalysisOpened::analysis)
                .containsExactly("POOL-2026-z01");
        assertThat(pools.cover("POOL-2026-z01").figures()).isEqualTo(new PoolFigures(1, 1, 0, 0, 0));
        assertThat(pools.of(COMMITTEE, organizer))
                .singleElement()
                .satisfies(open -> assertThat(open.figures()).isNull());

        on("2027-01-05");
        assertRefused("pool-analyzed-every-year", () -> pools.analyze("POOL-2026-z01", analysis(null), organizer));
        pools.analyze("POOL-2026-z01", analysis("年底统一部署，推迟几天"), organizer);
        assertRefused("pool-analyzed-already", () -> pools.analyze("POOL-2026-z01", analysis(null), organizer));
        read();

        var written = pools.of(COMMITTEE, organizer).get(0);
        assertThat(written.analyzedOn()).isEqualTo(day("2027-01-05"));
        assertThat(written.dueOn()).isEqualTo(day("2026-12-31"));
        assertThat(written.figures()).isEqualTo(new PoolFigures(1, 1, 0, 0, 1));
        assertThat(written.recordedByPerson()).isEqualTo(fullMembers.get(3));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> pools.of(COMMITTEE, commissioner));

        on("2027-11-01");
        pools.openThisYear();
        assertThat(pools.of(COMMITTEE, organizer))
                .extracting(PoolAnalysisView::number)
                .containsExactly("POOL-2027-z01", "POOL-2026-z01");
    }

    /** Whoever is only an applicant, or a candidate already, is not in the pool. */
    @Test
    void aCommitteeWithoutActivistsHasNothingToAnalyze() {
        applications.openOnPaper(application("张某某", 30, day("2026-05-20")), commissioner);
        pools.openThisYear();
        assertThat(facts.stream(PoolFact.AnalysisOpened.class)).isEmpty();

        upToPreExamination(1, "110105000001");
        pools.openThisYear();
        assertThat(facts.stream(PoolFact.AnalysisOpened.class)).isEmpty();
    }

    private ActivistPoolAnalysis analysis(@Nullable String reason) {
        return new ActivistPoolAnalysis(clock.today(), "人数偏少", "加强培养", reason);
    }

    @Test
    void aWarningIsRaisedOncePerOccasion() {
        var number = applications.openOnPaper(application("张某某", 30, day("2026-06-01")), commissioner);
        on("2026-06-21");
        warnings.raise(number, "W09");
        warnings.raise(number, "W09");
        on("2026-07-02");
        warnings.raise(number, "W09");
        read();

        assertThat(file.warnings(number, commissioner))
                .extracting(WarningView::level)
                .containsExactly(DossierWarningLevel.YELLOW, DossierWarningLevel.RED);
        assertThat(file.warnings(number, commissioner))
                .extracting(WarningView::limitOn)
                .containsOnly(day("2026-07-01"));
    }

    @Test
    void everybodySeesWhatLiesBelowTheirPosts() {
        var number = upToContacts(1);
        var person = file.trace(number, commissioner).person();
        var own = file.trace(number, new Actor("own", person));

        assertThat(own.steps()).allMatch(step -> step.content() == null && step.reason() == null);
        assertThat(own.votes()).isEmpty();
        assertThat(file.trace(number, new Actor("organizer", fullMembers.get(3)))
                        .votes())
                .isNotEmpty();
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> file.trace(number, new Actor("member", fullMembers.get(4))));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> file.trace(number, Actor.SYSTEM));
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> file.requireKeeper(number, new Actor("committee", fullMembers.get(2))));
        file.requireKeeper(number, new Actor("organizer", fullMembers.get(3)));
    }

    @Test
    void listsAreReadPageByPage() {
        var numbers = IntStream.range(0, 5)
                .mapToObj(i -> applications.openOnPaper(application("申请人" + i, 30, day("2026-05-20")), commissioner))
                .toList();
        read();

        var all = new DossierFilter(null, null, null);
        var found = new ArrayList<String>();
        String cursor = null;
        do {
            var page = file.list(all, cursor, 2, commissioner);
            assertThat(page.items()).hasSizeLessThanOrEqualTo(2);
            page.items().forEach(line -> found.add(line.number()));
            cursor = page.next();
        } while (cursor != null);

        assertThat(found).containsExactlyElementsOf(numbers);
        assertThat(file.list(new DossierFilter(BRANCH, Stage.PROBATION, null), null, 50, commissioner)
                        .items())
                .isEmpty();
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> file.list(new DossierFilter(OTHER, null, null), null, 50, commissioner));
        assertRefused("cursor-unreadable", () -> file.list(all, "?", 50, commissioner));
    }

    @Test
    void nextStepsSayWhatBlocksThem() {
        var number = upToContacts(1);

        var next = file.next(number, commissioner);

        assertThat(next).extracting(NextStep::task).containsExactly("selectCandidate");
        assertThat(next.get(0).earliest()).isEqualTo(day("2027-06-30"));
        assertThat(next.get(0).blockedBy())
                .extracting(NextStep.Blocker::rule)
                .containsExactly("cultivation-for-a-year", "observations-on-file");
    }

    private String upToContacts(int who) {
        return upToContacts(who, null, null);
    }

    private String upToContacts(int who, @Nullable List<PersonId> relatives, @Nullable String reason) {
        on("2026-06-01");
        var number = applications.openOnPaper(application("申请人" + who, 30, clock.today()), commissioner);
        on("2026-06-10");
        applications.holdInitialTalk(
                number,
                new InitialTalk(
                        clock.today(), fullMembers.get(0), EnumSet.of(InitialTalk.Topic.LIFE), "记录", relatives, null),
                commissioner);
        on("2026-06-20");
        cultivation.recommendActivist(
                number,
                new ActivistRecommendation(
                        clock.today(), EnumSet.of(ActivistRecommendation.Source.MEMBERS), "党员", null, "推荐"),
                commissioner);
        on("2026-06-30");
        cultivation.determineActivist(
                number,
                new ActivistDecision(clock.today(), 3, 3, ActivistDecision.Answer.DETERMINED, "同意", null),
                commissioner);
        on("2026-07-05");
        cultivation.fileActivist(
                number, new ActivistFiling(clock.today(), ActivistFiling.Answer.FILED, null), commissioner);
        on("2026-07-06");
        cultivation.assignContacts(
                number, new ContactAssignment(clock.today(), List.of(fullMembers.get(3)), reason), commissioner);
        return number;
    }

    private String upToPreExamination(int who, String formNumber) {
        return upToPreExamination(upToContacts(who), formNumber);
    }

    private String upToPreExamination(String number, String formNumber) {
        for (var observed : List.of("2026-12-25", "2027-06-20")) {
            on(observed);
            var answer = observed.equals("2027-06-20")
                    ? ActivistObservation.Answer.PROPOSE
                    : ActivistObservation.Answer.CONTINUE;
            cultivation.observeActivist(
                    number, new ActivistObservation(clock.today(), "良好", answer, null), commissioner);
        }
        on("2027-06-30");
        candidates.selectCandidate(
                number,
                new CandidateSelection(
                        clock.today(),
                        EnumSet.allOf(Consulted.class),
                        3,
                        3,
                        CandidateSelection.Answer.PROPOSED,
                        "同意",
                        null),
                commissioner);
        on("2027-07-10");
        candidates.consentToCandidate(
                number, new CandidateConsent(clock.today(), CandidateConsent.Answer.CONSENTED, null), commissioner);
        on("2027-07-12");
        candidates.postPublicNotice(
                number,
                new PublicNotice(clock.today(), day("2027-07-16"), EnumSet.of(NoticePlace.UNIT), null),
                commissioner);
        on("2027-07-19");
        candidates.concludePublicNotice(
                number, new NoticeConclusion(clock.today(), NoticeConclusion.Answer.CLEAR, "无异议"), commissioner);
        candidates.assignIntroducers(
                number,
                new IntroducerAssignment(clock.today(), List.of(fullMembers.get(3), fullMembers.get(4)), true, null),
                commissioner);
        candidates.conductPoliticalReview(
                number,
                new PoliticalReview(
                        clock.today(),
                        EnumSet.of(PoliticalReview.Method.FILES),
                        true,
                        null,
                        PoliticalReview.Answer.PASS,
                        "合格"),
                commissioner);
        candidates.holdTraining(
                number, new TrainingRecord(clock.today(), 3, 24, TrainingRecord.Answer.PASS, null, null), commissioner);
        on("2027-08-10");
        admissions.reviewCandidate(
                number,
                new CandidateReview(clock.today(), 3, 3, CandidateReview.Answer.QUALIFIED, null, "合格", null),
                commissioner);
        on("2027-08-20");
        admissions.preExamine(
                number,
                new PreExamination(clock.today(), PreExamination.Answer.PASSED, formNumber, null, null, "合格", null),
                commissioner);
        return number;
    }

    private void on(String day) {
        clock.moveTo(day(day));
    }

    private PersonCategory category(PersonId person) {
        return members.standingOf(person, clock.today()).category();
    }

    private NewApplication application(String name, int age, @Nullable LocalDate appliedOn) {
        serial++;
        return new NewApplication(
                BRANCH, name, idNumber(age, serial), "01", "21", "13900001234", appliedOn, false, "自愿申请");
    }

    private static IdNumber idNumber(int age, int serial) {
        return new IdNumber(IdNumbers.of(LocalDate.of(2026 - age, 9, 1), true, serial));
    }

    private PersonId fullMember(String name) {
        var person = people.register(
                new NewPerson(name, idNumber(30, serial), Ethnicity.HAN, Education.BACHELOR, "13900001234"));
        serial++;
        members.record(
                MembershipEntry.converted(person, day("2020-07-01")).in(BRANCH).from(Provenance.IMPORTED),
                Actor.SYSTEM);
        return person;
    }

    private void appoint(OrganizationCode organization, PostKind kind, int member) {
        posts.appoint(organization, kind, fullMembers.get(member), day("2021-01-01"));
    }

    private void establish(String code, OrganizationKind kind, @Nullable String parent) {
        organizations.establish(new NewOrganization(
                new OrganizationCode(code),
                "示例组织" + code,
                kind,
                parent == null ? null : new OrganizationCode(parent),
                day("2015-07-01"),
                false,
                kind == OrganizationKind.COMMITTEE,
                "990000"));
    }

    private void read() {
        entities.flush();
        entities.clear();
    }

    private static void assertRefused(String rule, Runnable deed) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(deed::run)
                .satisfies(violation -> assertThat(violation.rule()).isEqualTo(rule));
    }

    @Configuration(proxyBeanMethods = false)
    @ComponentScan(
            basePackages = {"org.zhibu.organization", "org.zhibu.member", "org.zhibu.development"},
            excludeFilters =
                    @ComponentScan.Filter(
                            type = FilterType.REGEX,
                            pattern = "org\\.zhibu\\..*(\\.(process|web)\\.|Test).*"))
    @EntityScan({"org.zhibu.organization", "org.zhibu.member", "org.zhibu.development", "org.zhibu.platform"})
    @EnableJpaRepositories({"org.zhibu.organization", "org.zhibu.member", "org.zhibu.development"})
    static class Slice {

        @Bean
        MovableClock clock() {
            return new MovableClock();
        }

        @Bean
        MemberSettings settings() {
            return new MemberSettings(key(1), key(2));
        }

        @Bean
        OpenSteps openSteps() {
            return number -> List.of(
                    new OpenSteps.OpenStep("1", "selectCandidate", List.of("z0101-committee"), null, null, null));
        }

        private static String key(int filling) {
            var bytes = new byte[32];
            Arrays.fill(bytes, (byte) filling);
            return Base64.getEncoder().encodeToString(bytes);
        }
    }
}
