package org.zhibu.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.zhibu.testing.Client;
import org.zhibu.testing.IdNumbers;
import org.zhibu.testing.ZhibuTest;

/** Whatever is thrown into the letter box, it answers 4xx with problem details, keeps nothing and starts nothing. */
@ZhibuTest
class MalformedApplicationsIT {

    private static final int ATTEMPTS = 10_000;

    private static final List<Object> NONSENSE = List.of(
            "",
            " ",
            0,
            -1,
            1e300,
            true,
            List.of(),
            List.of("a"),
            Map.of(),
            Map.of("$type", "java.lang.ProcessBuilder"),
            "${''.getClass()}",
            "#{T(java.lang.Runtime).getRuntime().exec('id')}",
            "' or '1'='1",
            "<script>alert(1)</script>",
            "\u0000",
            "\uD800",
            "../../etc/passwd",
            "x".repeat(5_000),
            "2026-13-45",
            "٣٤٥");

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient database;

    @Test
    void tenThousandMalformedApplicationsAreRefusedAndLeaveNoTrace() throws Exception {
        var client = Client.anonymous("http://localhost:" + port);
        var before = stored();
        var pool = Executors.newFixedThreadPool(8);
        var answers = new ArrayList<Future<String>>();

        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            var random = new Random(attempt);
            answers.add(pool.submit(() -> {
                var answer = client.post("/api/intake/applications", malformed(random));
                var explained = answer.header("Content-Type").contains("problem+json");
                return answer.status() + (explained ? " explained" : " unexplained " + answer.body());
            }));
        }
        var counts = new TreeMap<String, Integer>();
        for (var answer : answers) {
            counts.merge(answer.get(), 1, Integer::sum);
        }
        pool.shutdown();

        System.out.println("malformed applications: " + counts);
        assertThat(counts.keySet()).allMatch(answer -> answer.matches("4\\d\\d explained"));
        assertThat(stored()).isEqualTo(before);
    }

    private static String malformed(Random random) {
        var form = new TreeMap<String, Object>(Map.of(
                "organization", "x1101",
                "name", "畸形样例",
                "idNumber", IdNumbers.of(LocalDate.of(1992, 7, 12), true, 75),
                "ethnicity", "01",
                "education", "21",
                "phone", "13800000000"));
        switch (random.nextInt(8)) {
            case 0 -> form.remove(new ArrayList<>(form.keySet()).get(random.nextInt(form.size())));
            case 1 -> form.put("unknown" + random.nextInt(), "1");
            case 2 ->
                form.put(
                        "idNumber",
                        withWrongChecksum(IdNumbers.of(LocalDate.of(1992, 7, 12), true, random.nextInt(500))));
            case 3 -> {
                var text = Client.text(form);
                return text.substring(0, random.nextInt(1, text.length()));
            }
            case 4 -> {
                return "x".repeat(random.nextInt(1, 100_000));
            }
            case 5 -> form.put("statement", "长".repeat(random.nextInt(2_001, 30_000)));
            default -> {
                var required = List.of("organization", "idNumber", "ethnicity", "education");
                form.put(required.get(random.nextInt(required.size())), NONSENSE.get(random.nextInt(NONSENSE.size())));
            }
        }
        return Client.text(form);
    }

    private static String withWrongChecksum(String idNumber) {
        var wrong = idNumber.charAt(17) == '7' ? '8' : '7';
        return idNumber.substring(0, 17) + wrong;
    }

    private Map<String, Long> stored() {
        var counts = new TreeMap<String, Long>();
        for (var table : List.of(
                "person", "membership_event", "dossier", "intake_receipt", "ACT_RU_EXECUTION", "ACT_HI_PROCINST")) {
            counts.put(
                    table,
                    database.sql("select count(*) from " + table)
                            .query(Long.class)
                            .single());
        }
        return counts;
    }
}
