package org.zhibu.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
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
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.zhibu.kernel.Conflict;
import org.zhibu.kernel.NotFound;
import org.zhibu.kernel.OrganizationCode;
import org.zhibu.kernel.PersonId;
import org.zhibu.kernel.RuleViolation;

@DataJpaTest(
        showSql = false,
        properties = {
            "spring.datasource.url=${zhibu.test.jdbc-url:jdbc:h2:mem:${random.uuid};MODE=MySQL;CASE_INSENSITIVE_IDENTIFIERS=TRUE}",
            "spring.jpa.hibernate.ddl-auto=validate",
            "spring.flyway.target=002"
        })
@AutoConfigureTestDatabase(replace = AutoConfigureTestDatabase.Replace.NONE)
@ContextConfiguration(classes = OrganizationStoreTest.Slice.class)
@ActiveProfiles("demo")
@RecordApplicationEvents
class OrganizationStoreTest {

    private static final LocalDate START = LocalDate.of(2020, 7, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final PersonId ZHANG = new PersonId(901);

    @Autowired
    Organizations organizations;

    @Autowired
    Posts posts;

    @Autowired
    EntityManager entities;

    @Autowired
    ApplicationEvents facts;

    @BeforeEach
    void aSmallTree() {
        establish("a", OrganizationKind.DEPARTMENT, null);
        establish("a01", OrganizationKind.COMMITTEE, "a");
        establish("a0101", OrganizationKind.GENERAL_BRANCH, "a01");
        establish("a010101", OrganizationKind.BRANCH, "a0101");
        establish("a010102", OrganizationKind.BRANCH, "a0101");
        establish("a0102", OrganizationKind.BRANCH, "a01");
        establish("a02", OrganizationKind.COMMITTEE, "a");
        establish("a0201", OrganizationKind.BRANCH, "a02");
        read();
    }

    @Test
    void theTreeIsReadFromAnyNode() {
        assertThat(organizations.roots()).extracting(OrganizationView::code).containsExactly(code("a"));
        assertThat(organizations.children(code("a01")))
                .extracting(OrganizationView::code)
                .containsExactly(code("a0101"), code("a0102"));
        assertThat(organizations.branchesUnder(code("a01")))
                .extracting(OrganizationView::code)
                .containsExactly(code("a010101"), code("a010102"), code("a0102"));
        assertThat(organizations.branchesUnder(code("a0102"))).hasSize(1);
        assertThat(organizations.namesOf(List.of(code("a"), code("a01"))))
                .containsEntry(code("a"), "示例组织𠮷a")
                .hasSize(2);
        assertThat(facts.stream(OrganizationFact.Established.class)).hasSize(8);
    }

    @Test
    void papersTravelAlongTheLineage() {
        assertThat(organizations.lineage(code("a010102")))
                .isEqualTo(new Lineage(
                        organizations.get(code("a010102")),
                        organizations.get(code("a0101")),
                        organizations.get(code("a01")),
                        organizations.get(code("a"))));
    }

    @Test
    void aCodeIsUsedOnce() {
        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> establish("a0102", OrganizationKind.BRANCH, "a02"));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> organizations.get(code("zz")));
    }

    @Test
    void treesAreDissolvedFromBelow() {
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> organizations.dissolve(code("a0101"), TODAY));

        organizations.dissolve(code("a010101"), TODAY);
        organizations.dissolve(code("a010102"), TODAY);
        organizations.dissolve(code("a0101"), TODAY);
        read();

        assertThat(organizations.branchesUnder(code("a01")))
                .extracting(OrganizationView::code)
                .containsExactly(code("a0102"));
    }

    @Test
    void groupsAndSubTreesFollowFromThePostsOfTheDay() {
        posts.appoint(code("a0102"), PostKind.SECRETARY, ZHANG, START);
        posts.appoint(code("a01"), PostKind.ORGANIZER, ZHANG, START.plusYears(1));
        posts.relieve(code("a0102"), PostKind.SECRETARY, ZHANG, START.plusYears(2));
        read();

        assertThat(posts.groupsOf(ZHANG, START.minusDays(1))).isEmpty();
        assertThat(posts.groupsOf(ZHANG, START))
                .containsExactlyInAnyOrder("a0102-secretary", "secretary", "a0102-committee", "committee");
        assertThat(posts.pathsOf(ZHANG, START.plusYears(1))).containsExactlyInAnyOrder("/a/a01/a0102/", "/a/a01/");
        assertThat(posts.groupsOf(ZHANG, START.plusYears(2))).containsExactlyInAnyOrder("a01-organizer", "organizer");
        assertThat(posts.holders(code("a0102"), PostKind.SECRETARY, START.plusYears(2)))
                .isEmpty();
        assertThat(posts.heldBy(ZHANG, START.plusYears(1))).hasSize(2);
    }

    @Test
    void aCommitteeCountsHeadsNotPosts() {
        posts.appoint(code("a0102"), PostKind.SECRETARY, ZHANG, START);
        posts.appoint(code("a0102"), PostKind.COMMISSIONER, ZHANG, START);
        posts.appoint(code("a0102"), PostKind.DEPUTY, new PersonId(902), START);
        posts.appoint(code("a0102"), PostKind.COMMITTEE_MEMBER, new PersonId(903), START.plusYears(1));
        read();

        assertThat(posts.committeeSize(code("a0102"), START)).isEqualTo(2);
        assertThat(posts.committeeSize(code("a0102"), TODAY)).isEqualTo(3);
        assertThat(posts.committeeSize(code("a0201"), TODAY)).isZero();
        assertThat(posts.committeeOf(code("a0102"), TODAY)).hasSize(4);
    }

    @Test
    void aPostIsTakenOnceAndLeftOnce() {
        posts.appoint(code("a0102"), PostKind.SECRETARY, ZHANG, START);

        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() -> posts.appoint(code("a0102"), PostKind.SECRETARY, ZHANG, TODAY));
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> posts.relieve(code("a0102"), PostKind.SECRETARY, ZHANG, START.minusDays(1)));

        posts.relieve(code("a0102"), PostKind.SECRETARY, ZHANG, TODAY);
        read();

        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> posts.relieve(code("a0102"), PostKind.SECRETARY, ZHANG, TODAY));
        assertThat(facts.stream(OrganizationFact.Relieved.class)).hasSize(1);
    }

    private void establish(String code, OrganizationKind kind, @Nullable String parent) {
        organizations.establish(new NewOrganization(
                code(code),
                "示例组织𠮷" + code,
                kind,
                parent == null ? null : code(parent),
                START,
                false,
                kind == OrganizationKind.COMMITTEE,
                "990000"));
    }

    private void read() {
        entities.flush();
        entities.clear();
    }

    private static OrganizationCode code(String value) {
        return new OrganizationCode(value);
    }

    @Configuration(proxyBeanMethods = false)
    @EntityScan({"org.zhibu.organization", "org.zhibu.platform"})
    @EnableJpaRepositories(basePackageClasses = Organizations.class)
    @Import({Organizations.class, Posts.class})
    static class Slice {

        @Bean
        Clock clock() {
            return Clock.fixed(Instant.parse("2026-11-24T04:00:00Z"), ZoneId.of("Asia/Shanghai"));
        }
    }
}
