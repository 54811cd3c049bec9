package org.zhibu.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.zhibu.testing.IdNumbers;
import org.zhibu.testing.Walk;
import org.zhibu.testing.ZhibuTest;

/** From an application to full membership, as a foreign client lives it; the name has a character beyond the basic plane. */
@ZhibuTest
class WalkthroughIT {

    @LocalServerPort
    int port;

    @Test
    void anApplicantBecomesAFullMemberInTwentyFiveSteps() {
        var walk = new Walk("http://localhost:" + port, "𠮷䶮样例", IdNumbers.of(LocalDate.of(1995, 3, 8), true, 71));

        walk.go();

        var trace = walk.trace();
        var numbers = new TreeSet<String>();
        var names = new ArrayList<String>();
        trace.path("steps").forEach(step -> {
            numbers.add(step.path("number").asText());
            names.add(step.path("recordedBy").asText());
        });
        assertThat(trace.path("name").asText()).isEqualTo("𠮷䶮样例");
        assertThat(numbers).containsAll(twentyFive()).contains("8p", "15a");
        assertThat(names).contains("x1101secretary", "x1organizer", "x1head", "xdepartment");
        assertThat(trace.path("votes").findValuesAsText("meeting")).contains("ADMISSION", "CONVERSION");
    }

    private static List<String> twentyFive() {
        var numbers = new ArrayList<String>();
        for (int number = 1; number <= 25; number++) {
            numbers.add(String.valueOf(number));
        }
        return numbers;
    }
}
