package org.zhibu.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.hibernate.SessionFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.domain.EntityScan;
import org.springframework.boot.test.autoconfigure.jdbc.AutoConfigureTestDatabase;
import org.springframework.boot.test.autoconfigure.orm.jpa.DataJpaTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.zhibu.kernel.Actor;
import org.zhibu.kernel.NotFound;
import org.zhibu.kernel.OrganizationCode;
import org.zhibu.kernel.PersonId;
import org.zhibu.kernel.Provenance;
import org.zhibu.kernel.RuleViolation;
import org.zhibu.organization.NewOrganization;
import org.zhibu.organization.OrganizationKind;
import org.zhibu.organization.Organizations;
import org.zhibu.testing.IdNumbers;

@DataJpaTest(
        showSql = false,
        properties = {
            "spring.datasource.url=${zhibu.test.jdbc-url:jdbc:h2:mem:${random.uuid};MODE=MySQL;CASE_INSENSITIVE_IDENTIFIERS=TRUE}",
            "spring.jpa.hibernate.ddl-auto=validate",
            "spring.jpa.properties.hibernate.generate_statistics=true"
        })
@AutoConfigureTestDatabase(replace = AutoConfigureTestDatabase.Replace.NONE)
@ContextConfiguration(classes = MemberStoreTest.Slice.class)
@ActiveProfiles("demo")
@RecordApplicationEvents
class MemberStoreTest {

    private static final LocalDate START = LocalDate.of(2015, 7, 1);
    private static final LocalDate JOINED = LocalDate.of(2022, 12, 20);
    private static final LocalDate CONVERTED = LocalDate.of(2023, 12, 20);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final OrganizationCode BRANCH = new OrganizationCode("a0101");
    private static final OrganizationCode OTHER = new OrganizationCode("a0102");

    @Autowired
    People people;

    @Autowired
    Members members;

    @Autowired
    Relatives relatives;

    @Autowired
    Organizations organizations;

    @Autowired
    EntityManager entities;

    @Autowired
    EntityManagerFactory factory;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    ApplicationEvents facts;

    private int serial;

    @BeforeEach
    void twoBranchesUnderOneCommittee() {
        establish("a", OrganizationKind.DEPARTMENT, null);
        establish("a01", OrganizationKind.COMMITTEE, "a");
        establish("a0101", OrganizationKind.BRANCH, "a01");
        establish("a0102", OrganizationKind.BRANCH, "a01");
    }

    @Test
    void rareNamesSurvive() {
        var person = someone("𠮷䶮");
        read();

        assertThat(people.nameOf(person)).isEqualTo("𠮷䶮");
        assertThat(people.namesOf(List.of(person))).containsEntry(person, "𠮷䶮");
        assertThat(people.namesOf(List.of())).isEmpty();
    }

    @Test
    void aPersonIsKnownOnceByIdNumber() {
        var number = new IdNumber(IdNumbers.of(LocalDate.of(2000, 1, 1), true, 1));
        var first = people.register(new NewPerson("示例一", number, Ethnicity.HAN, Education.BACHELOR, "13900001234"));
        read();

        var second = people.register(new NewPerson("示例一", number, Ethnicity.HAN, Education.MASTER, null));

        assertThat(second).isEqualTo(first);
        assertThat(people.findByIdNumber(number)).contains(first);
        assertThat(facts.stream(PersonFact.Registered.class)).hasSize(1);
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> people.register(new NewPerson("示例二", number, Ethnicity.HAN, Education.MASTER, null)))
                .satisfies(violation -> assertThat(violation.rule()).isEqualTo("name-matches-id-number"));
    }

    @Test
    void numbersAreMaskedInViewsAndUnreadableInTables() {
        var number = new IdNumber(IdNumbers.of(LocalDate.of(2000, 1, 1), false, 1));
        var person = people.register(new NewPerson("示例一", number, Ethnicity.ZHUANG, Education.MASTER, "13900001234"));
        read();

        assertThat(people.get(person)).satisfies(view -> {
            assertThat(view.idNumber()).isEqualTo(number.masked());
            assertThat(view.phone()).isEqualTo("139******34");
            assertThat(view.ethnicity()).isEqualTo(Ethnicity.ZHUANG);
            assertThat(view.education()).isEqualTo(Education.MASTER);
            assertThat(view.sex()).isEqualTo(Sex.FEMALE);
            assertThat(view.birth()).isEqualTo(people.birthOf(person));
            assertThat(view.createdAt()).isEqualTo(Instant.parse("2026-11-24T04:00:00Z"));
        });
        var row = jdbc.queryForMap("select * from person where id = ?", person.value());
        assertThat(row.get("ethnicity")).isEqualTo("08");
        for (var column : List.of("id_number", "id_number_hash", "phone")) {
            assertThat(new String((byte[]) row.get(column), StandardCharsets.ISO_8859_1))
                    .doesNotContain(number.value(), "13900001234");
        }
    }

    @Test
    void unmaskingIsPutOnRecord() {
        var person = someone("示例一");

        assertThat(people.revealIdNumber(person, Actor.SYSTEM, "打印政审函").birth()).isEqualTo(people.birthOf(person));
        assertThat(people.revealPhone(person, Actor.SYSTEM, "联系本人")).isEqualTo("13900001234");

        assertThat(facts.stream(PersonFact.IdNumberRevealed.class))
                .containsExactly(new PersonFact.IdNumberRevealed(person, Actor.SYSTEM, "打印政审函"));
        assertThat(facts.stream(PersonFact.PhoneRevealed.class)).hasSize(1);
    }

    @Test
    void nobodyIsBornTomorrow() {
        var number = new IdNumber(IdNumbers.of(TODAY.plusDays(1), true, 1));

        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> people.register(new NewPerson("示例一", number, Ethnicity.HAN, Education.OTHER, null)));
    }

    @Test
    void strangersAreNotFound() {
        var stranger = new PersonId(1);

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> people.get(stranger));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> record(MembershipEntry.applied(stranger, BRANCH, TODAY)));
    }

    @Test
    void theRoadOfAnApplicantIsReadBackForAnyDay() {
        var person = someone("示例一");
        record(MembershipEntry.applied(person, BRANCH, LocalDate.of(2024, 1, 10)));
        record(MembershipEntry.activist(person, LocalDate.of(2024, 6, 1)));
        record(MembershipEntry.candidate(person, LocalDate.of(2025, 7, 1)));
        record(MembershipEntry.admitted(person, LocalDate.of(2025, 9, 15)).in(BRANCH));
        record(MembershipEntry.converted(person, LocalDate.of(2026, 9, 15)).noted("按期转正"));
        read();

        assertThat(members.standingOf(person, LocalDate.of(2024, 1, 9)).category())
                .isEqualTo(PersonCategory.MASSES);
        assertThat(members.standingOf(person, LocalDate.of(2025, 8, 1)).category())
                .isEqualTo(PersonCategory.CANDIDATE);
        assertThat(members.standingOf(person, TODAY).due()).isTrue();
        assertThat(members.rollOf(BRANCH, LocalDate.of(2026, 9, 14)).due()).isEmpty();
        assertThat(members.rollOf(BRANCH, LocalDate.of(2026, 9, 15)).due())
                .containsExactly(new RollEntry(person, "示例一"));
        assertThat(members.partyStanding(person, TODAY)).contains(Period.of(0, 2, 9));
        assertThat(members.partyStanding(person, LocalDate.of(2026, 1, 1))).isEmpty();
        assertThat(facts.stream(MembershipRecorded.class)).hasSize(5);
    }

    @Test
    void theRollTellsWhoDoesNotCountAndWhy() {
        var zhang = fullMember("示例一", BRANCH);
        var wang = fullMember("示例二", BRANCH);
        var li = fullMember("示例三", BRANCH);
        probationary("示例四", BRANCH);
        var qian = fullMember("示例五", OTHER);
        record(MembershipEntry.rightsWithheld(wang, LocalDate.of(2026, 3, 1), Withholding.DETAINED));
        record(MembershipEntry.excludedFromRoll(li, LocalDate.of(2026, 4, 1), ExclusionReason.BEDRIDDEN, "示例党委", null));
        read();

        var inMarch = members.rollOf(BRANCH, LocalDate.of(2026, 3, 31));
        var today = members.rollOf(BRANCH, TODAY);

        assertThat(inMarch.due()).extracting(RollEntry::person).containsExactly(zhang, li);
        assertThat(inMarch.excluded()).containsExactly(new Exclusion(wang, "示例二", ExclusionReason.DETAINED));
        assertThat(today.size()).isEqualTo(1);
        assertThat(today.excluded())
                .containsExactly(
                        new Exclusion(wang, "示例二", ExclusionReason.DETAINED),
                        new Exclusion(li, "示例三", ExclusionReason.BEDRIDDEN));
        assertThat(members.rollOf(OTHER, TODAY).due())
                .extracting(RollEntry::person)
                .containsExactly(qian);
        assertThat(members.fullMembersOf(BRANCH, TODAY))
                .extracting(MemberView::person, MemberView::withheldRights)
                .containsExactly(tuple(zhang, false), tuple(wang, true), tuple(li, false));
    }

    @Test
    void whoMovedIsOnTheRollOfOneBranchOnly() {
        var person = fullMember("示例一", BRANCH);
        record(MembershipEntry.moved(person, OTHER, LocalDate.of(2026, 5, 1)));
        read();

        assertThat(members.rollOf(BRANCH, LocalDate.of(2026, 4, 30)).due()).hasSize(1);
        assertThat(members.rollOf(OTHER, LocalDate.of(2026, 4, 30)).due()).isEmpty();
        assertThat(members.rollOf(BRANCH, LocalDate.of(2026, 5, 1)).due()).isEmpty();
        assertThat(members.rollOf(OTHER, LocalDate.of(2026, 5, 1)).due()).hasSize(1);
        assertThat(facts.stream(MembershipRecorded.class).filter(fact -> fact.kind() == MembershipEventKind.MOVED))
                .containsExactly(new MembershipRecorded(
                        person, MembershipEventKind.MOVED, LocalDate.of(2026, 5, 1), BRANCH, OTHER, Actor.SYSTEM));
    }

    @Test
    void whatDoesNotFitIsRefusedAndLeavesNoTrace() {
        var person = fullMember("示例一", BRANCH);
        read();
        var before = eventsStored();

        refused("not-in-the-future", MembershipEntry.moved(person, OTHER, TODAY.plusDays(1)));
        refused("members-in-branches", MembershipEntry.moved(person, new OrganizationCode("a01"), TODAY));
        refused("branch-exists", MembershipEntry.applied(person, BRANCH, START.minusDays(1)));
        refused("membership-sequence", MembershipEntry.dropped(person, TODAY));
        read();

        assertThat(eventsStored()).isEqualTo(before);
    }

    @Test
    void listsAreReadInOneStatementHoweverLong() {
        for (int i = 0; i < 12; i++) {
            var person = fullMember("示例" + i, BRANCH);
            record(MembershipEntry.sanctioned(person, LocalDate.of(2026, 1, i + 1), Sanction.WARNING, null));
        }
        read();
        var statistics = factory.unwrap(SessionFactory.class).getStatistics();

        statistics.clear();
        assertThat(members.rollOf(BRANCH, TODAY).due()).hasSize(12);
        assertThat(statistics.getPrepareStatementCount()).isEqualTo(1);

        read();
        statistics.clear();
        assertThat(members.membersUnder("/a/", EnumSet.of(PersonCategory.FULL), null, 50))
                .hasSize(12);
        assertThat(statistics.getPrepareStatementCount()).isEqualTo(1);
    }

    @Test
    void pagesFollowOneAnotherWithoutGapOrRepetition() {
        for (int i = 0; i < 7; i++) {
            fullMember("示例" + i, i % 2 == 0 ? BRANCH : OTHER);
        }
        var probationary = probationary("示例七", OTHER);
        read();

        var seen = new ArrayList<MemberView>();
        MemberKey after = null;
        List<MemberView> page;
        do {
            page = members.membersUnder("/a/a01/", Set.of(PersonCategory.FULL), after, 3);
            seen.addAll(page);
            after = page.isEmpty() ? after : page.get(page.size() - 1).key();
        } while (!page.isEmpty());

        assertThat(seen).hasSize(7).doesNotHaveDuplicates().isSortedAccordingTo(Comparator.comparing(MemberView::path));
        assertThat(members.membersUnder("/a/a01/a0102/", EnumSet.allOf(PersonCategory.class), null, 50))
                .hasSize(4)
                .extracting(MemberView::person)
                .contains(probationary);
        assertThat(members.membersUnder("/a/a02/", EnumSet.allOf(PersonCategory.class), null, 50))
                .isEmpty();
        assertThat(members.countsUnder("/a/"))
                .containsEntry(PersonCategory.FULL, 7L)
                .containsEntry(PersonCategory.PROBATIONARY, 1L)
                .hasSize(2);
        assertThatIllegalArgumentException().isThrownBy(() -> members.countsUnder(""));
    }

    @Test
    void whoIsInNoBranchIsInNoList() {
        var person = fullMember("示例一", BRANCH);
        record(MembershipEntry.removed(person, TODAY, Removal.EXPELLED));
        read();

        assertThat(members.membersUnder("/a/", EnumSet.allOf(PersonCategory.class), null, 50))
                .isEmpty();
        assertThat(members.countsUnder("/a/")).isEmpty();
        assertThat(members.rollOf(BRANCH, TODAY.minusDays(1)).due()).hasSize(1);
    }

    @Test
    void kinshipHoldsBothWaysAndIsRecordedOnce() {
        var one = someone("甲");
        var other = someone("乙");

        relatives.record(one, other, TODAY, Provenance.LIVE, Actor.SYSTEM);
        relatives.record(other, one, TODAY, Provenance.BACKFILLED, Actor.SYSTEM);
        read();

        assertThat(relatives.of(one)).containsExactly(other);
        assertThat(relatives.of(other)).containsExactly(one);
        assertThat(facts.stream(PersonFact.RelativeRecorded.class)).hasSize(1);
        assertThat(entities.createQuery("select k.provenance from Kinship k", Provenance.class)
                        .getResultList())
                .containsExactly(Provenance.LIVE);
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> relatives.record(one, one, TODAY, Provenance.LIVE, Actor.SYSTEM));
    }

    private PersonId someone(String name) {
        var number = new IdNumber(IdNumbers.of(LocalDate.of(1999, 5, 4), serial % 2 == 0, serial++));
        return people.register(new NewPerson(name, number, Ethnicity.HAN, Education.BACHELOR, "13900001234"));
    }

    private PersonId probationary(String name, OrganizationCode branch) {
        var person = someone(name);
        record(MembershipEntry.admitted(person, JOINED).in(branch).from(Provenance.IMPORTED));
        return person;
    }

    private PersonId fullMember(String name, OrganizationCode branch) {
        var person = probationary(name, branch);
        record(MembershipEntry.converted(person, CONVERTED).from(Provenance.IMPORTED));
        return person;
    }

    private void record(MembershipEntry entry) {
        members.record(entry, Actor.SYSTEM);
    }

    private void refused(String rule, MembershipEntry entry) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> record(entry))
                .satisfies(violation -> assertThat(violation.rule()).isEqualTo(rule));
    }

    private long eventsStored() {
        return entities.createQuery("select count(e) from MembershipEvent e", Long.class)
                .getSingleResult();
    }

    private void establish(String code, OrganizationKind kind, @Nullable String parent) {
        organizations.establish(new NewOrganization(
                new OrganizationCode(code),
                "示例" + code,
                kind,
                parent == null ? null : new OrganizationCode(parent),
                START,
                false,
                kind == OrganizationKind.COMMITTEE,
                null));
    }

    private void read() {
        entities.flush();
        entities.clear();
    }

    @Configuration(proxyBeanMethods = false)
    @EntityScan({"org.zhibu.organization", "org.zhibu.member", "org.zhibu.platform"})
    @EnableJpaRepositories({"org.zhibu.organization", "org.zhibu.member"})
    @Import({Organizations.class, People.class, Members.class, Relatives.class, Vault.class})
    static class Slice {

        @Bean
        Clock clock() {
            return Clock.fixed(Instant.parse("2026-11-24T04:00:00Z"), ZoneId.of("Asia/Shanghai"));
        }

        @Bean
        MemberSettings settings() {
            return new MemberSettings(PersonDataTest.key(1), PersonDataTest.key(2));
        }
    }
}
