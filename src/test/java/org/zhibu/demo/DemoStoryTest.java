package org.zhibu.demo;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.test.context.ActiveProfiles;
import org.zhibu.development.ActivistPools;
import org.zhibu.development.Closing;
import org.zhibu.development.DossierFile;
import org.zhibu.development.DossierFilter;
import org.zhibu.development.DossierStatus;
import org.zhibu.development.DossierView;
import org.zhibu.development.DossierWarningLevel;
import org.zhibu.development.NextStep;
import org.zhibu.development.Stage;
import org.zhibu.development.StepView;
import org.zhibu.identity.Accounts;
import org.zhibu.identity.Office;
import org.zhibu.kernel.Actor;
import org.zhibu.kernel.OrganizationCode;
import org.zhibu.kernel.Provenance;
import org.zhibu.member.Exclusion;
import org.zhibu.member.ExclusionReason;
import org.zhibu.member.Members;
import org.zhibu.member.PersonCategory;
import org.zhibu.member.Relatives;
import org.zhibu.member.Standing;
import org.zhibu.organization.OrganizationKind;
import org.zhibu.organization.OrganizationView;
import org.zhibu.organization.Organizations;

/** The demo as a newcomer finds it: everybody in place, and somebody at every bend of the road, by the rules. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.MOCK,
        properties = "spring.datasource.url=jdbc:h2:mem:${random.uuid};MODE=MySQL;CASE_INSENSITIVE_IDENTIFIERS=TRUE")
@ActiveProfiles("demo")
class DemoStoryTest {

    private static final Pattern CANDIDATES = Pattern.compile("camunda:candidateGroups=\"([^\"]+)\"");

    @Autowired
    Relatives relatives;

    @Autowired
    ActivistPools pools;

    @Autowired
    Organizations organizations;

    @Autowired
    Members members;

    @Autowired
    Accounts accounts;

    @Autowired
    DossierFile dossiers;

    @Autowired
    Clock clock;

    @Autowired
    DemoSeed seed;

    @Test
    void theTreeHasTwoCommitteesAndSixBranches() {
        var department = organizations.roots();
        assertThat(department).extracting(OrganizationView::kind).containsExactly(OrganizationKind.DEPARTMENT);
        assertThat(organizations.children(new OrganizationCode("x")))
                .extracting(OrganizationView::kind, OrganizationView::approves)
                .containsExactly(tuple(OrganizationKind.COMMITTEE, true), tuple(OrganizationKind.COMMITTEE, true));
        assertThat(branches())
                .extracting(branch -> branch.code().value())
                .containsExactly("x1101", "x1102", "x1201", "x2101", "x2102", "x2103");
        assertThat(organizations.lineage(new OrganizationCode("x1101")).generalBranch())
                .isNotNull();
    }

    @Test
    void aboutAHundredAndTwentyMembersAreInTheBranches() {
        var counts = members.countsUnder("/x/");
        assertThat(counts.get(PersonCategory.FULL)).isBetween(115L, 125L);
        assertThat(counts.get(PersonCategory.PROBATIONARY)).isGreaterThanOrEqualTo(5L);
        assertThat(counts.get(PersonCategory.APPLICANT)).isGreaterThanOrEqualTo(3L);
        assertThat(counts.get(PersonCategory.ACTIVIST)).isGreaterThanOrEqualTo(5L);
        assertThat(counts.get(PersonCategory.CANDIDATE)).isGreaterThanOrEqualTo(5L);
    }

    @Test
    void everyTaskOfTheModelsHasSomebodyToDoIt() {
        var held = accounts.all().stream()
                .flatMap(account -> account.groups().stream())
                .collect(toSet());
        assertThat(candidateGroups()).hasSizeGreaterThan(20).isSubsetOf(held);
    }

    @Test
    void theAdministratorsHoldNoPost() {
        for (var office : Office.values()) {
            assertThat(accounts.isHeld(office)).isTrue();
        }
        assertThat(accounts.groupsOf("admin")).containsExactly("system-admin");
        assertThat(accounts.groupsOf("x1101secretary")).contains("x1101-secretary", "x1101-committee");
    }

    @Test
    void applicantsAndMembersCanLogIn() {
        for (var account : List.of("applicant", "activist", "probationary", "member")) {
            assertThat(accounts.groupsOf(account)).isEmpty();
        }
        assertThat(standing("activist").category()).isEqualTo(PersonCategory.ACTIVIST);
        assertThat(standing("member").due()).isTrue();
    }

    @Test
    void rollsShowWhoDoesNotCountAndWhy() {
        assertThat(members.rollOf(new OrganizationCode("x2101"), today()).excluded())
                .extracting(Exclusion::reason)
                .containsExactly(ExclusionReason.DETAINED);
        assertThat(members.rollOf(new OrganizationCode("x1102"), today()).excluded())
                .extracting(Exclusion::reason)
                .containsExactly(ExclusionReason.ABROAD);
        assertThat(members.fullMembersOf(new OrganizationCode("x1201"), today()))
                .filteredOn(member -> member.sanctionInImpactPeriod())
                .hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void somebodyIsInEveryStage(Stage stage) {
        assertThat(dossiers.list(new DossierFilter(null, stage, DossierStatus.OPEN), null, 200, department())
                        .items())
                .hasSizeGreaterThanOrEqualTo(3);
    }

    @Test
    void everyTaleWasToldToItsEnd() {
        var open = stories().values().stream()
                .filter(dossier -> dossier.status() == DossierStatus.OPEN)
                .collect(toMap(DossierView::name, dossier -> waiting(dossier.number())));
        assertThat(open)
                .hasSize(26)
                .containsEntry("𠮷样例", Set.of("receiveApplication"))
                .containsEntry("迟样例", Set.of("holdInitialTalk"))
                .containsEntry("荐样例", Set.of("determineActivist"))
                .containsEntry("备样例", Set.of("fileActivist"))
                .containsEntry("联样例", Set.of("assignContacts"))
                .containsEntry("缓样例", Set.of("observeActivist"))
                .containsEntry("选样例", Set.of("selectCandidate"))
                .containsEntry("同样例", Set.of("consentToCandidate"))
                .containsEntry("公样例", Set.of("concludePublicNotice"))
                .containsEntry("审样例", Set.of("conductPoliticalReview"))
                .containsEntry("换样例", Set.of("reviewCandidate", "replaceIntroducers"))
                .containsEntry("预样例", Set.of("fillAdmissionForm"))
                .containsEntry("会样例", Set.of("decideAdmission"))
                .containsEntry("票样例", Set.of("observeActivist"))
                .containsEntry("总样例", Set.of("deliberateAdmission"))
                .containsEntry("限样例", Set.of("approveAdmission"))
                .containsEntry("谈样例", Set.of("holdCommitteeTalk"))
                .containsEntry("誓样例", Set.of("holdOath", "fileAdmission"))
                .containsEntry("正样例", Set.of("correctFiling", "observeProbation"))
                .containsEntry("延样例", Set.of("observeProbation"))
                .containsEntry("满样例", Set.of("applyForConversion"))
                .containsEntry("转样例", Set.of("approveConversion"));
        assertThat(story("档样例").status()).isEqualTo(DossierStatus.ARCHIVED);
        assertThat(story("撤样例").closing()).isEqualTo(Closing.WITHDRAWN);
        assertThat(story("退样例").closing()).isEqualTo(Closing.RETURNED);
    }

    @Test
    void everyStepWasTakenOnItsDayAndNoRuleWasPassedOver() {
        for (var dossier : stories().values()) {
            assertThat(dossier.steps()).as(dossier.name()).isNotEmpty().allSatisfy(step -> {
                assertThat(step.overridden()).isEmpty();
                assertThat(step.provenance()).isEqualTo(Provenance.LIVE);
                assertThat(LocalDate.ofInstant(step.recordedAt(), clock.getZone()))
                        .isEqualTo(step.occurredOn())
                        .isBefore(today());
                assertThat(step.recordedByPerson()).isNotEqualTo(dossier.person());
            });
        }
    }

    @Test
    void somebodyHasARelativeInTheBranch() {
        assertThat(relatives.of(story("联样例").person())).hasSize(1);
        assertThat(relatives.of(story("荐样例").person())).isEmpty();
    }

    @Test
    void bothCommitteesAreAskedToAnalyzeTheirActivists() {
        for (var committee : List.of("x1", "x2")) {
            assertThat(pools.of(new OrganizationCode(committee), department()))
                    .singleElement()
                    .satisfies(open -> assertThat(open.year()).isEqualTo(today().getYear()));
        }
    }

    @Test
    void warningsWereRaisedWhereALimitPassed() {
        assertThat(warnings("迟样例")).containsExactly("W09 YELLOW", "W09 RED");
        assertThat(warnings("缓样例")).containsExactly("W10 YELLOW", "W10 RED");
        assertThat(warnings("誓样例")).containsExactly("W15 YELLOW", "W15 RED");
        assertThat(warnings("限样例")).containsExactly("W14 YELLOW");
        assertThat(warnings("会样例")).isEmpty();
        assertThat(stories().values().stream().flatMap(dossier -> dossier.warnings().stream()))
                .noneMatch(warning -> warning.level() == DossierWarningLevel.RED
                        && !Set.of("W09", "W10", "W15").contains(warning.code()));
    }

    @Test
    void aRefusedVoteSentTheCaseBackWithoutErasingAnything() {
        var refused = story("票样例");
        assertThat(refused.stage()).isEqualTo(Stage.ACTIVIST);
        assertThat(refused.votes()).last().matches(vote -> !vote.passed());
        assertThat(refused.steps())
                .filteredOn(step -> step.supersededBy() != null)
                .extracting(StepView::task)
                .contains("selectCandidate", "preExamine");
    }

    @Test
    void theClockIsBackInThePresent() {
        assertThat(clock.instant()).isCloseTo(Instant.now(), within(5, ChronoUnit.SECONDS));
    }

    @Test
    void aSecondStartTellsNothingTwice() {
        var before = stories().keySet();
        seed.run(new DefaultApplicationArguments());
        assertThat(stories().keySet()).isEqualTo(before);
    }

    private Map<String, DossierView> stories() {
        return dossiers.list(new DossierFilter(null, null, null), null, 200, department()).items().stream()
                .map(line -> dossiers.trace(line.number(), department()))
                .collect(toMap(DossierView::name, dossier -> dossier));
    }

    private DossierView story(String name) {
        return requireNonNull(stories().get(name), name);
    }

    private Standing standing(String account) {
        return members.standingOf(requireNonNull(accounts.actor(account).person()), today());
    }

    private Set<String> waiting(String number) {
        return dossiers.next(number, department()).stream().map(NextStep::task).collect(toSet());
    }

    private List<String> warnings(String name) {
        return story(name).warnings().stream()
                .map(warning -> warning.code() + " " + warning.level())
                .toList();
    }

    /** What the models name, for every organization of the demo. */
    private Set<String> candidateGroups() {
        var groups = new TreeSet<String>();
        for (var template : templates()) {
            for (var branch : branches()) {
                var lineage = organizations.lineage(branch.code());
                var general = lineage.generalBranch();
                if (general != null || !template.contains("${generalBranch}")) {
                    groups.add(template.replace("${branch}", branch.code().value())
                            .replace("${committee}", lineage.committee().code().value())
                            .replace(
                                    "${department}",
                                    requireNonNull(lineage.department()).code().value())
                            .replace(
                                    "${generalBranch}",
                                    general == null ? "" : general.code().value()));
                }
            }
        }
        return groups;
    }

    private static Set<String> templates() {
        try {
            var templates = new TreeSet<String>();
            for (var model :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:bpmn/development/*.bpmn")) {
                CANDIDATES
                        .matcher(model.getContentAsString(StandardCharsets.UTF_8))
                        .results()
                        .flatMap(found -> Arrays.stream(found.group(1).split(",")))
                        .forEach(templates::add);
            }
            return templates;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private List<OrganizationView> branches() {
        return organizations.branchesUnder(new OrganizationCode("x"));
    }

    private Actor department() {
        return accounts.actor("xdepartment");
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
