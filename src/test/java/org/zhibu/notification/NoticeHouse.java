package org.zhibu.notification;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.domain.EntityScan;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcClientAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcTemplateAutoConfiguration;
import org.springframework.boot.autoconfigure.mail.MailSenderAutoConfiguration;
import org.springframework.boot.autoconfigure.orm.jpa.HibernateJpaAutoConfiguration;
import org.springframework.boot.autoconfigure.sql.init.SqlInitializationAutoConfiguration;
import org.springframework.boot.autoconfigure.transaction.TransactionAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.support.TransactionTemplate;
import org.zhibu.identity.EmailAddresses;
import org.zhibu.kernel.PersonId;

/** A house with notices, a database and accounts, and nothing else; its relay stands still, so that tests go the rounds. */
final class NoticeHouse implements AutoCloseable {

    final ConfigurableApplicationContext context;
    final HandClock clock;

    static NoticeHouse start(Map<String, String> settings) {
        var all = new LinkedHashMap<String, Object>(Map.of(
                "spring.sql.init.mode", "always",
                "spring.sql.init.schema-locations",
                        "classpath:db/migration/V004__identity.sql,classpath:db/migration/V012__notification.sql",
                "spring.jmx.enabled", "false"));
        all.putAll(settings);
        return new NoticeHouse(new SpringApplicationBuilder(House.class)
                .web(WebApplicationType.NONE)
                .profiles("demo")
                .properties(all)
                .run());
    }

    private NoticeHouse(ConfigurableApplicationContext context) {
        this.context = context;
        this.clock = context.getBean(HandClock.class);
        context.getBean(NoticeRelay.class).stop();
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** A person with an account and, perhaps, an address. */
    PersonId someone(int number, @Nullable String email) {
        inTransaction(() -> bean(JdbcClient.class)
                .sql("insert into account (id, name, person, password_hash, enabled, email, created_at, version)"
                        + " values (?, ?, ?, '', true, ?, ?, 0)")
                .params(
                        number,
                        "someone" + number,
                        number,
                        email,
                        HandClock.START.atZone(ZoneId.of("UTC")).toLocalDateTime())
                .update());
        return new PersonId(number);
    }

    void tell(PersonId person, String key) {
        inTransaction(() -> bean(Notices.class).tell(person, "test.reminder", key, "党费提醒", "请于本月底前交纳党费。"));
    }

    /** Makes notices of all that was told, and says how many requests there were. */
    int enterAll() {
        return goAll(bean(EntryRound.class));
    }

    /** Mails all that is due now, and says how many there were. */
    int deliverDue() {
        enterAll();
        return goAll(bean(MailRound.class));
    }

    private static int goAll(Round round) {
        var taken = 0;
        for (var now = round.go(); now > 0; now = round.go()) {
            taken += now;
        }
        return taken;
    }

    List<DeliveryLine> lines(DeliveryState state) {
        return bean(NoticeOffice.class).undelivered(state).latest();
    }

    void inTransaction(Runnable work) {
        bean(TransactionTemplate.class).executeWithoutResult(status -> work.run());
    }

    int count(String rows) {
        return bean(JdbcClient.class)
                .sql("select count(*) from " + rows)
                .query(Integer.class)
                .single();
    }

    @Override
    public void close() {
        context.close();
    }

    /** A clock that moves when it is told to. */
    static final class HandClock extends Clock {

        static final Instant START = Instant.parse("2027-03-01T04:00:00Z");

        private volatile Instant now = START;

        void advance(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneId.of("Asia/Shanghai");
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.fixed(now, zone);
        }
    }

    /** Named by this class only: as a configuration it would be found, and obeyed, by the whole application's tests. */
    @ImportAutoConfiguration({
        DataSourceAutoConfiguration.class,
        JdbcTemplateAutoConfiguration.class,
        JdbcClientAutoConfiguration.class,
        HibernateJpaAutoConfiguration.class,
        SqlInitializationAutoConfiguration.class,
        TransactionAutoConfiguration.class,
        MailSenderAutoConfiguration.class
    })
    @ComponentScan(
            basePackageClasses = Notices.class,
            excludeFilters =
                    @ComponentScan.Filter(
                            type = FilterType.REGEX,
                            pattern = {".*\\.web\\..*", ".*(Test|IT|NoticeHouse)(\\$.*)?"}))
    @EntityScan({"org.zhibu.notification", "org.zhibu.identity", "org.zhibu.platform"})
    @EnableJpaRepositories({"org.zhibu.notification", "org.zhibu.identity"})
    @EnableConfigurationProperties(NotificationSettings.class)
    @Import(EmailAddresses.class)
    static class House {

        @Bean
        HandClock clock() {
            return new HandClock();
        }

        @Bean
        PasswordEncoder hashes() {
            return Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
        }
    }
}
