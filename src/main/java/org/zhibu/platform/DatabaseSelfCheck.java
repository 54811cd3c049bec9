package org.zhibu.platform;

import java.sql.DatabaseMetaData;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import javax.sql.DataSource;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.jdbc.support.MetaDataAccessException;
import org.springframework.stereotype.Component;

/** Stops the application on a MySQL server that could lose what it acknowledged, or whose clock is not ours. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class DatabaseSelfCheck implements ApplicationRunner {

    private static final Duration TOLERATED_SKEW = Duration.ofSeconds(2);

    private final JdbcClient database;
    private final String product;
    /** The machine's clock: the demo's may be turned, the database's is not. */
    private final InstantSource machine = InstantSource.system();

    DatabaseSelfCheck(JdbcClient database, DataSource source) throws MetaDataAccessException {
        this.database = database;
        this.product = JdbcUtils.extractDatabaseMetaData(source, DatabaseMetaData::getDatabaseProductName);
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if ("MySQL".equals(product)) {
            checkMySql();
        }
    }

    private void checkMySql() {
        var complaints = new ArrayList<String>();
        if (!"1".equals(read("select @@innodb_flush_log_at_trx_commit"))) {
            complaints.add("innodb_flush_log_at_trx_commit must be 1");
        }
        if (!"READ-COMMITTED".equals(read("select @@session.transaction_isolation"))) {
            complaints.add("transactions must run at READ COMMITTED");
        }
        var there = Instant.ofEpochMilli(Long.parseLong(read("select round(unix_timestamp(now(3)) * 1000)")));
        if (Duration.between(there, machine.instant()).abs().compareTo(TOLERATED_SKEW) > 0) {
            complaints.add("the clocks of database and application differ by more than two seconds");
        }
        if (!complaints.isEmpty()) {
            throw new IllegalStateException("The database is not safe to use: " + String.join("; ", complaints));
        }
    }

    private String read(String question) {
        return database.sql(question).query(String.class).single();
    }
}
