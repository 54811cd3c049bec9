package org.zhibu.dues;

import java.time.YearMonth;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcClientAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcTemplateAutoConfiguration;
import org.springframework.boot.autoconfigure.orm.jpa.HibernateJpaAutoConfiguration;
import org.springframework.boot.autoconfigure.transaction.TransactionAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.zhibu.testing.MovableClock;

/** A process of its own that bills a month and ends, or is killed before. */
@ImportAutoConfiguration({
    DataSourceAutoConfiguration.class,
    HibernateJpaAutoConfiguration.class,
    JdbcTemplateAutoConfiguration.class,
    JdbcClientAutoConfiguration.class,
    TransactionAutoConfiguration.class
})
final class BillingNode {

    /** The month, then the settings of the data source. */
    public static void main(String[] arguments) {
        var month = YearMonth.parse(arguments[0]);
        try (var context = new SpringApplicationBuilder(DuesHouse.Slice.class, BillingNode.class)
                .web(WebApplicationType.NONE)
                .profiles("demo", "mysql")
                .run(arguments)) {
            context.getBean(MovableClock.class).moveTo(month.atDay(1));
            var collections = context.getBean(DuesCollections.class);
            var complete = false;
            while (!complete) {
                complete = collections.billNext();
            }
        }
    }

    BillingNode() {}
}
