package org.zhibu.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.zhibu.testing.ZhibuTest;

/** What the engine's own scripts would get wrong on MySQL, and our migration sets right. */
@ZhibuTest
@EnabledIfSystemProperty(named = "zhibu.test.mysql", matches = ".+")
class EngineSchemaIT {

    @Autowired
    JdbcClient database;

    @Test
    void noColumnEndsInTheYear2038() {
        var ending = database.sql(
                        "select concat(table_name, '.', column_name) from information_schema.columns"
                                + " where table_schema = database() and data_type = 'timestamp' and table_name <> 'flyway_schema_history'")
                .query(String.class)
                .list();

        assertThat(ending).isEmpty();
    }

    @Test
    void everyTableHoldsRareSurnames() {
        var narrow = database.sql("select concat(table_name, '.', column_name) from information_schema.columns"
                        + " where table_schema = database() and character_set_name is not null"
                        + " and character_set_name not in ('utf8mb4', 'ascii')")
                .query(String.class)
                .list();

        assertThat(narrow).isEmpty();
    }
}
