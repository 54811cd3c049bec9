package org.zhibu.document.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.zhibu.document.SampleFiles;
import org.zhibu.testing.Client;
import org.zhibu.testing.IdNumbers;
import org.zhibu.testing.Walk;
import org.zhibu.testing.ZhibuTest;

/** Papers of a case over HTTP: who may add, who may read, and that a file is only ever taken home. */
@ZhibuTest
class AttachmentIT {

    private static int serial = 300;

    @LocalServerPort
    int port;

    private Walk walk;

    @BeforeEach
    void anApplication() {
        serial++;
        walk = new Walk("http://localhost:" + port, "附件样例", IdNumbers.of(LocalDate.of(1992, 5, 5), true, serial));
        walk.apply();
    }

    @Test
    void aScanIsKeptWithItsStepAndTakenHomeAsItCame() {
        var scan = SampleFiles.pdf();
        var kept = add("x1101commissioner", "HOLD_INITIAL_TALK", "TALK_RECORD", "谈话记录.pdf", scan)
                .expect(201)
                .json();

        assertThat(listed("x1organizer").findValuesAsText("name")).containsExactly("谈话记录.pdf");
        var answer = walk.client("x1organizer")
                .get("/api/attachments/" + kept.path("id").asText() + "/content")
                .expect(200);
        var headers = answer.response().headers();
        assertThat(headers.firstValue("Content-Disposition").orElseThrow()).startsWith("attachment;");
        assertThat(headers.firstValue("Content-Type")).contains("application/pdf");
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("Cache-Control").orElseThrow()).contains("no-store");
        assertThat(add("x1101commissioner", "HOLD_INITIAL_TALK", "TALK_RECORD", "又一次.pdf", scan)
                        .status())
                .isEqualTo(409);
    }

    @Test
    void otherBranchesNeitherSeeNorAdd() {
        var id = add(
                        "x1101secretary",
                        "SUBMIT_APPLICATION",
                        "APPLICATION_LETTER",
                        "申请书.png",
                        SampleFiles.picture("png", 60, 80))
                .expect(201)
                .json()
                .path("id")
                .asText();

        walk.client("x1201secretary").get(path()).expect(404);
        walk.client("x1201secretary").get("/api/attachments/" + id + "/content").expect(404);
        walk.client("x1201secretary")
                .get("/cases/" + walk.dossier() + "/attachments")
                .expect(404);
        assertThat(add("x1201secretary", "SUBMIT_APPLICATION", "APPLICATION_LETTER", "a.pdf", SampleFiles.pdf())
                        .status())
                .isEqualTo(404);
        Client.anonymous("http://localhost:" + port)
                .get("/api/attachments/" + id + "/content")
                .expect(401);
    }

    @Test
    void whatDoesNotBelongThereIsRefusedInChinese() {
        var page = "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8);

        assertThat(add("x1101secretary", "HOLD_INITIAL_TALK", "TALK_RECORD", "a.pdf", page)
                        .expect(422)
                        .body())
                .contains("attachment-kind", "只能上传");
        assertThat(add("x1101secretary", "HOLD_INITIAL_TALK", "HANDOVER_LIST", "a.pdf", SampleFiles.pdf())
                        .expect(422)
                        .body())
                .contains("attachment-place");
        assertThat(add("x1101secretary", "HOLD_INITIAL_TALK", "TALK_RECORD", "a.pdf", new byte[21 << 20])
                        .status())
                .isEqualTo(413);
        assertThat(listed("x1101secretary").size()).isZero();
    }

    @Test
    void aWrongScanIsWithdrawnWithAReasonAndStaysListed() {
        var id = add("x1101secretary", "HOLD_INITIAL_TALK", "TALK_RECORD", "传错.pdf", SampleFiles.pdf())
                .expect(201)
                .json()
                .path("id")
                .asText();
        var withdrawals = "/api/attachments/" + id + "/withdrawals";
        walk.client("x1101secretary").post(withdrawals, Map.of("reason", " ")).expect(400);
        walk.client("x1201secretary")
                .post(withdrawals, Map.of("reason", "别的支部"))
                .expect(404);

        walk.client("x1101secretary")
                .post(withdrawals, Map.of("reason", "传到了别人的档案"))
                .expect(204);

        assertThat(listed("x1101secretary").path(0).path("withdrawnWhy").asText())
                .isEqualTo("传到了别人的档案");
        walk.client("x1101secretary")
                .post(withdrawals, Map.of("reason", "再撤一次"))
                .expect(422);
    }

    private Client.Answer add(String account, String step, String kind, String name, byte[] file) {
        var query = "?step=%s&kind=%s&name=%s".formatted(step, kind, URLEncoder.encode(name, StandardCharsets.UTF_8));
        return walk.client(account).postFile(path() + query, file);
    }

    private JsonNode listed(String account) {
        return walk.client(account).get(path()).expect(200).json().path("items");
    }

    private String path() {
        return "/api/cases/" + walk.dossier() + "/attachments";
    }
}
