package org.zhibu.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.zhibu.testing.IdNumbers;
import org.zhibu.testing.Walk;
import org.zhibu.testing.ZhibuTest;

/** The engine's tables know a person by name and by nothing else, even after the whole road. */
@ZhibuTest
class PersonalDataIT {

    private static final String PHONE = "13800000000";

    @LocalServerPort
    int port;

    @Autowired
    DataSource database;

    @Test
    void noTableOfTheEngineHoldsAnythingOfAFormOrOfAPersonButTheName() throws Exception {
        var idNumber = IdNumbers.of(LocalDate.of(1994, 5, 10), true, 73);
        var walk = new Walk("http://localhost:" + port, "标记样例", idNumber);

        walk.go();

        var canaries = List.of(idNumber, PHONE, "谈了经历、对党的认识和入党动机", "经函调未发现问题，样例结论", "学习认真，工作积极");
        assertThat(found(canaries)).isEmpty();
        assertThat(found(List.of("标记样例"))).isNotEmpty();
    }

    private List<String> found(List<String> canaries) throws SQLException {
        var hits = new ArrayList<String>();
        try (var connection = database.getConnection()) {
            var columns = connection
                    .getMetaData()
                    .getColumns(connection.getCatalog(), connection.getSchema(), "ACT\\_%", null);
            while (columns.next()) {
                var table = columns.getString("TABLE_NAME");
                var column = columns.getString("COLUMN_NAME");
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select " + column + " from " + table);
                while (rows.next()) {
                    var text = asText(rows.getObject(1));
                    canaries.stream()
                            .filter(text::contains)
                            .forEach(canary -> hits.add(table + "." + column + ": " + canary));
                }
                statement.close();
            }
            connection.rollback();
        }
        return hits;
    }

    private static String asText(Object value) throws SQLException {
        if (value instanceof byte[] bytes) {
            return new String(bytes, StandardCharsets.UTF_8);
        }
        if (value instanceof java.sql.Blob blob) {
            return new String(blob.getBytes(1, (int) blob.length()), StandardCharsets.UTF_8);
        }
        if (value instanceof java.sql.Clob clob) {
            return clob.getSubString(1, (int) clob.length());
        }
        return String.valueOf(value);
    }
}
