package org.zhibu.workflow;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ScriptUtils;
import org.springframework.stereotype.Component;

/**
 * Creates the engine's tables from the scripts in its own jar, so that one line of migrations covers the whole database. On
 * MySQL those scripts say three-byte utf8, which a rare surname breaks, and timestamp, which ends on 2038-01-19 and with it
 * every start of a process; here they say utf8mb4 and datetime.
 */
@Component
class V003__engine extends BaseJavaMigration {

    private static final List<String> PARTS = List.of(
            "engine", "history", "identity", "case.engine", "case.history", "decision.engine", "decision.history");

    @Override
    public void migrate(Context context) throws Exception {
        var connection = context.getConnection();
        var database = connection.getMetaData().getDatabaseProductName().toLowerCase(Locale.ROOT);
        for (var part : PARTS) {
            var script = database.equals("mysql") ? mended(script(database, part)) : script(database, part);
            ScriptUtils.executeSqlScript(
                    connection, new ByteArrayResource(script.getBytes(StandardCharsets.UTF_8), part));
        }
    }

    private static String mended(String script) {
        return script.replace("CHARSET=utf8 COLLATE utf8_bin", "CHARSET=utf8mb4 COLLATE utf8mb4_bin")
                .replaceAll(" timestamp (not null|null)", " datetime $1");
    }

    private static String script(String database, String part) throws IOException {
        var path = "org/camunda/bpm/engine/db/create/activiti.%s.create.%s.sql".formatted(database, part);
        return new ClassPathResource(path).getContentAsString(StandardCharsets.UTF_8);
    }
}
