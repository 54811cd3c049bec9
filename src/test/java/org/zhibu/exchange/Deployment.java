package org.zhibu.exchange;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.domain.EntityScan;
import org.springframework.boot.autoconfigure.jackson.JacksonAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcClientAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcTemplateAutoConfiguration;
import org.springframework.boot.autoconfigure.orm.jpa.HibernateJpaAutoConfiguration;
import org.springframework.boot.autoconfigure.sql.init.SqlInitializationAutoConfiguration;
import org.springframework.boot.autoconfigure.transaction.TransactionAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A deployment that has an exchange, a database and one room, and nothing else. */
final class Deployment implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    final ConfigurableApplicationContext context;
    final Room room;
    final HandClock clock;

    static Deployment start(Map<String, String> settings) {
        var all = new LinkedHashMap<String, Object>(Map.of(
                "spring.sql.init.mode", "always",
                "spring.sql.init.schema-locations",
                        "classpath:db/migration/V009__exchange.sql,classpath:exchange/room.sql",
                "spring.jmx.enabled", "false"));
        all.putAll(settings);
        return new Deployment(new SpringApplicationBuilder(House.class)
                .web(WebApplicationType.NONE)
                .profiles("demo")
                .properties(all)
                .run());
    }

    private Deployment(ConfigurableApplicationContext context) {
        this.context = context;
        this.room = context.getBean(Room.class);
        this.clock = context.getBean(HandClock.class);
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    void send(String to, String kind, String subject, String text) {
        inTransaction(() -> bean(Exchange.class).send(to, kind, subject, new Room.Note(text)));
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

    /** For what a broker and other threads do; what this thread does needs no waiting. */
    static void await(String what, BooleanSupplier isSo) {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!isSo.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("Waited in vain: " + what);
            }
            try {
                Thread.sleep(50);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(interrupted);
            }
        }
    }

    @Override
    public void close() {
        context.close();
    }

    /** Named by this class only: as a configuration it would be found, and obeyed, by the whole application's tests. */
    @ImportAutoConfiguration({
        DataSourceAutoConfiguration.class,
        JdbcTemplateAutoConfiguration.class,
        JdbcClientAutoConfiguration.class,
        HibernateJpaAutoConfiguration.class,
        SqlInitializationAutoConfiguration.class,
        TransactionAutoConfiguration.class,
        JacksonAutoConfiguration.class
    })
    @ComponentScan(
            basePackageClasses = Exchange.class,
            excludeFilters =
                    @ComponentScan.Filter(
                            type = FilterType.REGEX,
                            pattern = {".*\\.web\\..*", ".*(Test|IT|Deployment)(\\$.*)?"}))
    @EntityScan(basePackageClasses = Exchange.class)
    @EnableJpaRepositories(basePackageClasses = Exchange.class)
    @EnableConfigurationProperties(ExchangeSettings.class)
    static class House {

        @Bean
        HandClock clock() {
            return new HandClock();
        }

        @Bean
        Room room(JdbcClient database, ObjectProvider<Exchange> exchange) {
            return new Room(database, exchange);
        }
    }
}
