package org.zhibu.development;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.zhibu.development.OneLife.day;

import jakarta.persistence.EntityManager;
import java.util.EnumSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.jdbc.AutoConfigureTestDatabase;
import org.springframework.boot.test.autoconfigure.orm.jpa.DataJpaTest;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import org.zhibu.kernel.Actor;
import org.zhibu.kernel.NotFound;
import org.zhibu.kernel.OrganizationCode;
import org.zhibu.kernel.PersonId;
import org.zhibu.member.Education;
import org.zhibu.member.Ethnicity;
import org.zhibu.member.IdNumber;
import org.zhibu.member.NewPerson;
import org.zhibu.member.People;
import org.zhibu.organization.NewOrganization;
import org.zhibu.organization.OrganizationKind;
import org.zhibu.organization.Organizations;
import org.zhibu.organization.PostKind;
import org.zhibu.organization.Posts;
import org.zhibu.testing.IdNumbers;
import org.zhibu.testing.MovableClock;

/** The operator's figures on a database: they add up, and they tell of nobody. */
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
class CaseFiguresTest {

    @Autowired
    CaseFigures figures;

    @Autowired
    Applications applications;

    @Autowired
    Cultivation cultivation;

    @Autowired
    DossierEvents events;

    @Autowired
    Organizations organizations;

    @Autowired
    EntityManager entities;

    @Autowired
    MovableClock clock;

    @Autowired
    People people;

    @Autowired
    Posts posts;

    private PersonId talker = new PersonId(0);
    private int serial;

    @BeforeEach
    void twoCommittees() {
        clock.moveTo(day("2026-06-01"));
        establish("y", OrganizationKind.DEPARTMENT, null);
        establish("y01", OrganizationKind.COMMITTEE, "y");
        establish("y02", OrganizationKind.COMMITTEE, "y");
        establish("y0101", OrganizationKind.BRANCH, "y01");
        establish("y0102", OrganizationKind.BRANCH, "y01");
        establish("y0201", OrganizationKind.BRANCH, "y02");
        talker = people.register(
                new NewPerson("书记样例", idNumber("1980-09-01"), Ethnicity.HAN, Education.BACHELOR, "13900001234"));
        posts.appoint(new OrganizationCode("y0101"), PostKind.SECRETARY, talker, day("2021-01-01"));
    }

    @Test
    void theFunnelCountsWhoeverCameThisFar() {
        applied("y0101", "2026-06-01");
        becameActivist("y0101", "2026-06-01");
        withdrew(applied("y0201", "2026-06-01"));

        var stages = today("2026-08-01").stages();

        assertThat(stages)
                .extracting(StageFigures::name, StageFigures::reached, StageFigures::open, StageFigures::closed)
                .startsWith(
                        tuple("申请入党", 3L, 1L, 1L),
                        tuple("入党积极分子的确定和培养教育", 1L, 1L, 0L),
                        tuple("发展对象的确定和考察", 0L, 0L, 0L));
        assertThat(today("2026-08-01").open()).isEqualTo(2);
    }

    @Test
    void aCommitteeWaitsAsLongAsItsCasesDoSinceTheirLastStep() {
        applied("y0101", "2026-06-01");
        applied("y0102", "2026-06-21");
        becameActivist("y0101", "2026-06-05");
        applied("y0201", "2026-06-30");

        var committees = today("2026-07-21").committees();

        assertThat(committees)
                .extracting(
                        committee -> committee.committee().value(),
                        CommitteeFigures::name,
                        CommitteeFigures::open,
                        CommitteeFigures::medianDays,
                        CommitteeFigures::longestDays)
                .containsExactly(tuple("y01", "示例组织y01", 3L, 44L, 50L), tuple("y02", "示例组织y02", 1L, 21L, 21L));
    }

    @Test
    void aClosedCaseWaitsForNobody() {
        withdrew(applied("y0201", "2026-06-01"));

        var today = today("2026-07-01");

        assertThat(today.committees()).isEmpty();
        assertThat(today.branches()).isEmpty();
        assertThat(today.open()).isZero();
    }

    @Test
    void theBusiestBranchesComeFirstAndTheRestIsCountedTogether() {
        for (var number = 0; number < CaseFigures.MOST_BRANCHES; number++) {
            var code = "y03%02d".formatted(number);
            establish(code, OrganizationKind.BRANCH, "y02");
            applied(code, "2026-06-01");
        }
        applied("y0101", "2026-06-01");
        applied("y0101", "2026-06-01");

        var today = today("2026-06-02");

        assertThat(today.branches()).hasSize(CaseFigures.MOST_BRANCHES);
        assertThat(today.branches().get(0)).isEqualTo(new BranchFigures(new OrganizationCode("y0101"), "示例组织y0101", 2));
        assertThat(today.openElsewhere()).isEqualTo(1);
    }

    @Test
    void theCourseOfACaseNamesItsStepsAndTheLegalDatesAhead() {
        var number = becameActivist("y0101", "2026-06-01");
        clock.moveTo(day("2026-08-01"));
        read();

        var course = figures.course(number);

        assertThat(course.branchName()).isEqualTo("示例组织y0101");
        assertThat(course.stageName()).isEqualTo("入党积极分子的确定和培养教育");
        assertThat(course.taken())
                .extracting(CaseCourse.Taken::name, CaseCourse.Taken::occurredOn)
                .containsExactly(
                        tuple("递交入党申请书", day("2026-06-01")),
                        tuple("受理入党申请", day("2026-06-02")),
                        tuple("同入党申请人谈话", day("2026-06-02")),
                        tuple("推荐入党积极分子", day("2026-06-03")));
        assertThat(course.ahead())
                .extracting(CaseCourse.Ahead::name, CaseCourse.Ahead::open)
                .contains(tuple("支委会讨论确定发展对象", true));
    }

    @Test
    void aClosedCaseHasNothingAhead() {
        var number = applied("y0201", "2026-06-01");
        withdrew(number);
        read();

        assertThat(figures.course(number).ahead()).isEmpty();
    }

    @Test
    void aCaseThatIsNotThereHasNoCourse() {
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> figures.course("2026-999999"));
    }

    private CasesView today(String day) {
        clock.moveTo(day(day));
        read();
        return figures.today();
    }

    private String applied(String branch, String on) {
        clock.moveTo(day(on));
        return applications.open(
                new NewApplication(
                        new OrganizationCode(branch),
                        "统计样例",
                        idNumber("1996-09-01"),
                        "01",
                        "21",
                        "13900001234",
                        null,
                        false,
                        "自愿申请"),
                Actor.SYSTEM);
    }

    private String becameActivist(String branch, String on) {
        var number = applied(branch, on);
        clock.moveTo(day(on).plusDays(1));
        applications.receiveApplication(
                number, new ApplicationReceipt(clock.today(), ApplicationReceipt.Answer.ACCEPTED, null), Actor.SYSTEM);
        applications.holdInitialTalk(
                number,
                new InitialTalk(clock.today(), talker, EnumSet.of(InitialTalk.Topic.LIFE), "记录", null, null),
                Actor.SYSTEM);
        clock.moveTo(day(on).plusDays(2));
        cultivation.recommendActivist(
                number,
                new ActivistRecommendation(
                        clock.today(), EnumSet.of(ActivistRecommendation.Source.MEMBERS), "党员", null, "推荐"),
                Actor.SYSTEM);
        return number;
    }

    private IdNumber idNumber(String born) {
        serial++;
        return new IdNumber(IdNumbers.of(day(born), true, serial));
    }

    private void withdrew(String number) {
        events.withdraw(number, clock.today(), Actor.SYSTEM);
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
}
