package org.zhibu.dues;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.EntityManager;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.autoconfigure.domain.EntityScan;
import org.springframework.boot.test.autoconfigure.jdbc.AutoConfigureTestDatabase;
import org.springframework.boot.test.autoconfigure.orm.jpa.DataJpaTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import org.zhibu.kernel.Actor;
import org.zhibu.kernel.OrganizationCode;
import org.zhibu.kernel.PersonId;
import org.zhibu.kernel.Provenance;
import org.zhibu.member.Education;
import org.zhibu.member.Ethnicity;
import org.zhibu.member.IdNumber;
import org.zhibu.member.MemberSettings;
import org.zhibu.member.Members;
import org.zhibu.member.MembershipEntry;
import org.zhibu.member.NewPerson;
import org.zhibu.member.People;
import org.zhibu.organization.NewOrganization;
import org.zhibu.organization.OrganizationKind;
import org.zhibu.organization.Organizations;
import org.zhibu.organization.PostKind;
import org.zhibu.organization.Posts;
import org.zhibu.rules.DuesCategory;
import org.zhibu.rules.Money;
import org.zhibu.rules.PayItem;
import org.zhibu.rules.PayLine;
import org.zhibu.testing.IdNumbers;
import org.zhibu.testing.MovableClock;

/** Two branches under one committee, their officers, and the words in which tests tell what happens to dues. */
final class DuesHouse {

    static final OrganizationCode BRANCH = new OrganizationCode("z0101");
    static final OrganizationCode OTHER = new OrganizationCode("z0102");
    static final OrganizationCode COMMITTEE = new OrganizationCode("z01");
    static final OrganizationCode DEPARTMENT = new OrganizationCode("z");

    final MovableClock clock;
    final Members members;
    private final People people;
    private final Organizations organizations;
    private final Posts posts;
    private final EntityManager entities;
    private final JdbcClient database;
    private final DuesCollections collections;
    private final DuesAssessments assessments;
    private final DuesPayments payments;
    private int serial;

    final Actor commissioner;
    final Actor otherCommissioner;
    final Actor organizer;
    final Actor department;

    /** Takes from the house what it is made of. */
    DuesHouse(BeanFactory beans) {
        clock = beans.getBean(MovableClock.class);
        members = beans.getBean(Members.class);
        people = beans.getBean(People.class);
        organizations = beans.getBean(Organizations.class);
        posts = beans.getBean(Posts.class);
        entities = beans.getBean(EntityManager.class);
        database = beans.getBean(JdbcClient.class);
        collections = beans.getBean(DuesCollections.class);
        assessments = beans.getBean(DuesAssessments.class);
        payments = beans.getBean(DuesPayments.class);
        clock.moveTo(LocalDate.of(2026, 1, 1));
        establish("z", OrganizationKind.DEPARTMENT, null);
        establish("z01", OrganizationKind.COMMITTEE, "z");
        establish("z0101", OrganizationKind.BRANCH, "z01");
        establish("z0102", OrganizationKind.BRANCH, "z01");
        commissioner = officer("commissioner", BRANCH, PostKind.COMMISSIONER);
        otherCommissioner = officer("othercommissioner", OTHER, PostKind.COMMISSIONER);
        organizer = officer("organizer", COMMITTEE, PostKind.ORGANIZER);
        department = officer("department", DEPARTMENT, PostKind.DEPARTMENT);
    }

    private Actor officer(String account, OrganizationCode organization, PostKind kind) {
        var person = somebody();
        posts.appoint(organization, kind, person, LocalDate.of(2021, 1, 1));
        return new Actor(account, person);
    }

    private void establish(String code, OrganizationKind kind, @Nullable String parent) {
        organizations.establish(new NewOrganization(
                new OrganizationCode(code),
                "示例组织" + code,
                kind,
                parent == null ? null : new OrganizationCode(parent),
                LocalDate.of(2015, 7, 1),
                false,
                kind == OrganizationKind.COMMITTEE,
                "990000"));
    }

    PersonId somebody() {
        serial++;
        return people.register(new NewPerson(
                "样例" + serial,
                new IdNumber(IdNumbers.of(LocalDate.of(1990, 9, 1).plusDays(serial / 900), true, serial % 900)),
                Ethnicity.HAN,
                Education.BACHELOR,
                "13900001234"));
    }

    /** A full member of long standing, known here from older papers. */
    PersonId fullMember() {
        var person = somebody();
        members.record(
                MembershipEntry.converted(person, LocalDate.of(2020, 7, 1))
                        .in(BRANCH)
                        .from(Provenance.IMPORTED),
                Actor.SYSTEM);
        return person;
    }

    /** Somebody whom the branch meeting admits on that day. */
    PersonId admitted(LocalDate meeting) {
        var person = somebody();
        members.record(
                MembershipEntry.applied(person, BRANCH, LocalDate.of(2020, 1, 1))
                        .from(Provenance.IMPORTED),
                Actor.SYSTEM);
        members.record(
                MembershipEntry.activist(person, LocalDate.of(2020, 2, 1)).from(Provenance.IMPORTED), Actor.SYSTEM);
        members.record(
                MembershipEntry.candidate(person, LocalDate.of(2021, 3, 1)).from(Provenance.IMPORTED), Actor.SYSTEM);
        members.record(MembershipEntry.admitted(person, meeting), Actor.SYSTEM);
        return person;
    }

    void fix(PersonId person, String monthlyPay, YearMonth from) {
        assessments.fix(fixing(person, monthlyPay, from, null), commissioner);
    }

    static AmountFixing fixing(PersonId person, String monthlyPay, YearMonth from, @Nullable String reason) {
        return new AmountFixing(
                person,
                DuesCategory.MONTHLY,
                List.of(new PayLine(PayItem.POST_PAY, Money.of(monthlyPay))),
                null,
                false,
                from,
                reason);
    }

    /** The first of the month: the month is opened and billed for everybody. */
    void openMonth(YearMonth month) {
        clock.moveTo(month.atDay(1));
        bill();
    }

    void bill() {
        read();
        while (!collections.billNext()) {
            read();
        }
        read();
    }

    PaymentView pay(PersonId person, String amount) {
        var view = payments.register(payment(person, amount), null, commissioner);
        read();
        return view;
    }

    PaymentForm payment(PersonId person, String amount) {
        return new PaymentForm(
                person, PaymentPurpose.DUES, PaymentMethod.CASH, Money.of(amount), clock.today(), null, null, "长期在外");
    }

    void read() {
        entities.flush();
        entities.clear();
    }

    /** The months that are billed and were not cancelled, as text. */
    List<String> billedMonths(PersonId person) {
        read();
        return database.sql(
                        "select due_month from dues_bill where person = ? and state <> 'CANCELLED' order by due_month")
                .param(person.value())
                .query(String.class)
                .list();
    }

    List<String> openMonths(PersonId person) {
        read();
        return database.sql(
                        "select due_month from dues_bill where person = ? and state in ('OPEN', 'UNFIXED') order by due_month")
                .param(person.value())
                .query(String.class)
                .list();
    }

    /** All that was ever charged, adjusted and paid, from the bills and the ledger alone. */
    Money owed(PersonId person) {
        read();
        var charged = database.sql("select coalesce(sum(due_fen), 0) from dues_bill where person = ?")
                .param(person.value())
                .query(BigDecimal.class)
                .single();
        var changed = database.sql(
                        "select coalesce(sum(case when debit = 'RECEIVABLE' then amount_fen"
                                + " when credit = 'RECEIVABLE' then -amount_fen else 0 end), 0) from dues_entry where person = ?")
                .param(person.value())
                .query(BigDecimal.class)
                .single();
        return new Money(charged.add(changed).longValueExact());
    }

    /** A slice of the house on a database of its own. */
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @DataJpaTest(
            showSql = false,
            properties = {
                "spring.datasource.url=${zhibu.test.jdbc-url:jdbc:h2:mem:${random.uuid};MODE=MySQL;CASE_INSENSITIVE_IDENTIFIERS=TRUE}",
                "spring.jpa.hibernate.ddl-auto=validate",
                "spring.flyway.ignore-migration-patterns=*:missing,*:future"
            })
    @AutoConfigureTestDatabase(replace = AutoConfigureTestDatabase.Replace.NONE)
    @ContextConfiguration(classes = Slice.class)
    @ActiveProfiles("demo")
    @interface OnADatabase {}

    /** Without a stereotype, so that the whole application's own scan passes it by. */
    @ComponentScan(
            basePackages = {"org.zhibu.organization", "org.zhibu.member", "org.zhibu.document", "org.zhibu.dues"},
            excludeFilters =
                    @ComponentScan.Filter(
                            type = FilterType.REGEX,
                            pattern = "org\\.zhibu\\..*(\\.(process|web)\\.|Test|House|Reminders).*"))
    @EntityScan({
        "org.zhibu.organization",
        "org.zhibu.member",
        "org.zhibu.document",
        "org.zhibu.dues",
        "org.zhibu.platform"
    })
    @EnableJpaRepositories({"org.zhibu.organization", "org.zhibu.member", "org.zhibu.document", "org.zhibu.dues"})
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
        LettersOnTheWay letters() {
            return new LettersOnTheWay();
        }

        @Bean
        ObjectMapper json() {
            return new ObjectMapper().findAndRegisterModules();
        }

        private static String key(int filling) {
            var bytes = new byte[32];
            Arrays.fill(bytes, (byte) filling);
            return Base64.getEncoder().encodeToString(bytes);
        }
    }
}
