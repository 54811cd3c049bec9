package org.zhibu.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.zhibu.document.SampleFiles;
import org.zhibu.dues.DuesCollections;
import org.zhibu.kernel.OrganizationCode;
import org.zhibu.kernel.PersonId;
import org.zhibu.member.Members;
import org.zhibu.organization.Posts;
import org.zhibu.testing.Client;
import org.zhibu.testing.Handshake;
import org.zhibu.testing.IdNumbers;
import org.zhibu.testing.Walk;
import org.zhibu.testing.ZhibuTest;

/** Members leave and arrive, as the branches and committees on both sides live through it. */
@ZhibuTest
class TransferIT {

    private static final Set<PersonId> TAKEN = new HashSet<>();

    @LocalServerPort
    int port;

    @Autowired
    DuesCollections dues;

    @Autowired
    Members members;

    @Autowired
    Posts posts;

    @Test
    void aMemberMovesToAnotherCommitteeAndTheReceiptComesBack() {
        var person = somebody("x1201");
        var handshake = handshake(person);

        handshake.request("x1201commissioner", "x2101", Map.of()).expect(201);
        handshake.step("x1201secretary", "confirmRelease", handshake.confirmed());
        handshake.step("x1organizer", "issueLetter", Map.of("outcome", "ISSUED", "validityDays", 30));
        handshake.step("x2organizer", "receiveLetter", Map.of("outcome", "RECEIVED"));
        handshake.step("x2organizer", "assignBranch", Map.of("outcome", "ASSIGNED", "branch", "x2101"));
        assertThat(branchOf(person, handshake.today())).as("until the arrival").isEqualTo("x1201");
        handshake.step("x2101secretary", "confirmArrival", arrived());
        handshake.awaitState("ACCEPTED");

        assertThat(branchOf(person, handshake.today())).isEqualTo("x2101");
        var letter = handshake.latestLetter();
        assertThat(letter.path("state").asText()).isEqualTo("ACCEPTED");
        assertThat(letter.path("receivingBranch").asText()).isNotBlank();
        assertThat(handshake
                        .client("x1organizer")
                        .get("/api/transfers/" + handshake.transfer() + "/receipt")
                        .status())
                .isEqualTo(200);
        var there = handshake
                .client("x2organizer")
                .get("/api/transfers/" + letter.path("number").asText() + "/timeline")
                .expect(200)
                .json();
        assertThat(there.findValuesAsText("event"))
                .isEqualTo(handshake.view("x1organizer").path("timeline").findValuesAsText("event"));
    }

    @Test
    void withinOneCommitteeNoLetterIsNeeded() {
        var person = somebody("x1201");
        var handshake = handshake(person);

        handshake.request("x1201commissioner", "x1102", Map.of()).expect(201);
        handshake.step("x1201secretary", "confirmRelease", handshake.confirmed());
        handshake.step("x1organizer", "approveAdjustment", Map.of("outcome", "APPROVED"));
        handshake.step("x1102commissioner", "confirmAdjustment", Map.of("outcome", "ARRIVED"));

        handshake.awaitState("ACCEPTED");
        assertThat(branchOf(person, handshake.today())).isEqualTo("x1102");
        assertThat(handshake.view("x1organizer").path("letters")).isEmpty();
    }

    @Test
    void aReturnedLetterIsCorrectedUnderANewNumber() {
        var handshake = inTransit("x1201", "x2101");
        var first = handshake.latestLetter().path("number").asText();

        handshake
                .hand("x2organizer", "receiveLetter", Map.of("outcome", "RETURNED"))
                .expect(400);
        handshake.step(
                "x2organizer", "receiveLetter", Map.of("outcome", "RETURNED", "returnReason", "INCOMPLETE_DATA"));
        handshake.awaitState("RETURNED");
        handshake.step("x1organizer", "handleReturn", Map.of("outcome", "CORRECT", "explanation", "已补正"));
        handshake.step("x1organizer", "issueLetter", Map.of("outcome", "ISSUED"));
        handshake.step("x2organizer", "receiveLetter", Map.of("outcome", "RECEIVED"));
        handshake.awaitState("RECEIVED");

        var letters = handshake.view("x1organizer").path("letters");
        assertThat(letters.get(0).path("number").asText()).isEqualTo(first);
        assertThat(letters.get(0).path("state").asText()).isEqualTo("RETURNED");
        assertThat(sequence(letters.get(1).path("number").asText())).isGreaterThan(sequence(first));
    }

    @Test
    void aLostLetterIsVoidedOverThereBeforeANewOneGoesOut() {
        var handshake = inTransit("x1201", "x2101");
        handshake.await("x2organizer", "receiveLetter");
        var path = "/api/transfers/" + handshake.transfer() + "/recalls";
        var lost = Map.of("cause", "LOST", "occurredOn", handshake.today().toString());

        handshake.client("x2organizer").post(path, lost).expect(403);
        handshake.client("x1organizer").post(path, lost).expect(204);
        handshake.step("x1organizer", "issueLetter", Map.of("outcome", "ISSUED"));
        handshake.await("x2organizer", "receiveLetter");

        assertThat(handshake.open("x2organizer", "receiveLetter")).hasSize(1);
        assertThat(handshake
                        .view("x1organizer")
                        .path("letters")
                        .get(0)
                        .path("state")
                        .asText())
                .isEqualTo("VOIDED");
    }

    @Test
    void anExpiredLetterIsExplainedAndIssuedAgain() {
        var handshake = inTransit("x1201", "x2101");

        handshake.advance("P26D");
        handshake.awaitEvent("EXPIRY_NEAR");
        handshake.awaitEventAtTheOtherSide("x2organizer", "EXPIRY_NEAR");
        handshake.advance("P5D");
        handshake.step(
                "x1201secretary",
                "explainExpiry",
                Map.of("outcome", "REISSUE", "cause", "HANDLER", "explanation", "经办人出差，未及时通知本人"));
        handshake.step("x1organizer", "issueLetter", Map.of("outcome", "ISSUED"));
        handshake.awaitState("IN_TRANSIT");

        var letters = handshake.view("x1organizer").path("letters");
        assertThat(letters.get(0).path("state").asText()).isEqualTo("VOIDED");
        assertThat(letters.get(0).path("voidCause").asText()).isEqualTo("过期");
        assertThat(handshake.view("x1organizer").path("timeline").findValuesAsText("event"))
                .contains("EXPIRY_NEAR", "LETTER_EXPIRED", "EXPIRY_EXPLAINED");
    }

    @Test
    void aLetterThatWasReceivedDoesNotExpireAndTheReceiptIsChased() {
        var handshake = inTransit("x1201", "x2101");
        handshake.step("x2organizer", "receiveLetter", Map.of("outcome", "RECEIVED"));
        handshake.awaitState("RECEIVED");

        handshake.advance("P40D");
        handshake.awaitEvent("RECEIPT_OVERDUE");
        handshake.awaitEventAtTheOtherSide("x2organizer", "RECEIPT_OVERDUE");
        handshake.awaitEvent("ARRIVAL_OVERDUE");

        assertThat(handshake.view("x1organizer").path("state").asText()).isEqualTo("RECEIVED");
        assertThat(handshake.view("x1organizer").path("shelf").asText()).isEqualTo("OVERDUE");
        assertThat(listed(handshake, "x1organizer", "OUT", "OVERDUE")).contains(handshake.transfer());
        assertThat(listed(handshake, "x2organizer", "IN", "OVERDUE"))
                .contains(handshake.latestLetter().path("number").asText());
    }

    @Test
    void aPaperDestinationWaitsForTheScannedReceipt() {
        var person = somebody("x1201");
        var handshake = handshake(person);
        handshake
                .request("x1201commissioner", "", Map.of("destinationName", "某部队党委"))
                .expect(422);
        handshake
                .request("x1201commissioner", "", Map.of("destinationName", "某部队党委", "destinationAddress", "某市某区某路1号"))
                .expect(201);
        handshake.step("x1201secretary", "confirmRelease", handshake.confirmed());
        handshake.step("x1organizer", "issueLetter", Map.of("outcome", "ISSUED"));

        var dues = handshake
                .client("x1201secretary")
                .post(
                        "/api/dues-payments",
                        Map.of(
                                "person", person.toString(),
                                "purpose", "DUES",
                                "method", "CASH",
                                "amount", "10",
                                "paidOn", handshake.today().toString()));
        assertThat(dues.status()).isEqualTo(422);
        assertThat(dues.body()).contains("dues-follow-the-letter", "请先撤回介绍信");

        Map<String, Object> receipt =
                Map.of("outcome", "RECEIPT", "receivedOn", handshake.today().toString(), "receivingBranch", "一连党支部");
        var withoutScan = handshake.hand("x1organizer", "registerReceipt", receipt);
        assertThat(withoutScan.status()).isEqualTo(400);
        assertThat(withoutScan.body()).contains("还没有上传回执联的扫描件");
        handshake
                .client("x1organizer")
                .postFile(
                        "/api/cases/" + handshake.transfer()
                                + "/attachments?step=RECEIPT&kind=RECEIPT&name=receipt.jpg",
                        SampleFiles.picture("jpg", 60, 40))
                .expect(201);
        handshake.step("x1organizer", "registerReceipt", receipt);

        handshake.awaitState("ACCEPTED");
        assertThat(members.standingOf(person, handshake.today()).branch()).isNull();
    }

    @Test
    void aPaperLetterThatComesBackIsHandled() {
        var handshake = handshake(somebody("x1201"));
        handshake
                .request("x1201commissioner", "", Map.of("destinationName", "某企业党委", "destinationAddress", "某市某区某路2号"))
                .expect(201);
        handshake.step("x1201secretary", "confirmRelease", handshake.confirmed());
        handshake.step("x1organizer", "issueLetter", Map.of("outcome", "ISSUED"));

        handshake.step(
                "x1organizer", "registerReceipt", Map.of("outcome", "RETURNED", "returnReason", "WRONG_ADDRESSEE"));
        handshake.step("x1organizer", "handleReturn", Map.of("outcome", "DISPUTE", "explanation", "对方应当接收"));
        handshake.step("xdepartment", "decideDispute", Map.of("outcome", "KEEP", "decision", "暂留原支部"));

        handshake.awaitState("KEPT");
    }

    @Test
    void anActivistMovesWithTheDossier() {
        var walk = new Walk(base(), "随迁样例", IdNumbers.of(LocalDate.of(1989, 3, 12), true, 331));
        walk.apply();
        walk.untilActivist();
        var person = new PersonId(Long.parseLong(walk.trace().path("person").asText()));
        var handshake = handshake(person);

        handshake.request("x1101commissioner", "x2101", Map.of()).expect(201);
        handshake.step("x1101secretary", "confirmRelease", Map.of("outcome", "CONFIRMED"));
        handshake.step("x1organizer", "issueLetter", Map.of("outcome", "ISSUED"));
        handshake.step("x2organizer", "receiveLetter", Map.of("outcome", "RECEIVED"));
        handshake.step("x2organizer", "assignBranch", Map.of("outcome", "ASSIGNED", "branch", "x2101"));
        handshake.step("x2101secretary", "confirmArrival", arrived());
        handshake.awaitState("ACCEPTED");

        assertThat(walk.client("x2101commissioner")
                        .get("/api/dossiers/" + walk.dossier())
                        .expect(200)
                        .json()
                        .path("branch")
                        .asText())
                .isEqualTo("x2101");
        walk.client("x1101commissioner").get("/api/dossiers/" + walk.dossier()).expect(404);
    }

    @Test
    void whoeverIsRefusedIsToldWhatToDoAndNothingHappens() {
        var person = somebody("x1201");
        var handshake = handshake(person);

        handshake.request("x2101commissioner", "x2101", Map.of()).expect(403);
        var unknown = handshake.request("x1201commissioner", "y99", Map.of()).expect(422);
        assertThat(unknown.json().path("detail").asText()).contains("y99");
        handshake.request("x1201commissioner", "x2101", Map.of()).expect(201);
        handshake.request("x1201commissioner", "x2102", Map.of()).expect(409);
        openTheBooks();
        var otherwise = handshake.hand(
                "x1201secretary", "confirmRelease", Map.of("outcome", "CONFIRMED", "duesPaidThrough", "2020-01"));
        assertThat(otherwise.status()).isEqualTo(400);
        assertThat(otherwise.body()).contains("填写的党费交至2020-01，与系统记录的");

        assertThat(handshake.view("x1201secretary").path("state").asText()).isEqualTo("REQUESTED");
        handshake
                .client("x2101secretary")
                .get("/api/transfers/" + handshake.transfer())
                .expect(404);
    }

    @Test
    void theCodeOnTheLetterTellsNothingAboutThePerson() {
        var handshake = inTransit("x1201", "x2101");
        var anonymous = Client.anonymous(base());

        anonymous.get("/api/transfers/verifications/nosuchtoken").expect(404);
        anonymous.get("/api/transfers/" + handshake.transfer()).expect(401);
    }

    @Test
    void onlyWhoseTurnItIsMayAct() {
        var person = somebody("x1201");
        var handshake = handshake(person);
        handshake.request("x1201commissioner", "x2101", Map.of()).expect(201);

        refusedToOthers(handshake, "x1201secretary", "confirmRelease", handshake.confirmed());
        refusedToOthers(handshake, "x1organizer", "issueLetter", Map.of("outcome", "ISSUED"));
        refusedToOthers(handshake, "x2organizer", "receiveLetter", Map.of("outcome", "RECEIVED"));
        refusedToOthers(handshake, "x2organizer", "assignBranch", Map.of("outcome", "ASSIGNED", "branch", "x2101"));
        refusedToOthers(handshake, "x2101secretary", "confirmArrival", arrived());

        handshake.awaitState("ACCEPTED");
    }

    /** Everybody else is refused, and nothing moves; then the right account does it. */
    private static void refusedToOthers(Handshake handshake, String account, String task, Map<String, Object> form) {
        var id = handshake.await(account, task);
        var others = List.of(
                "x1101secretary", "x2102secretary", "x1head", "x2head", "xdepartment", "member", "admin", "auditor");
        for (var other : others) {
            assertThat(handshake.handIn(other, id, form).status())
                    .as("%s at %s", other, task)
                    .isIn(401, 403, 404);
        }
        handshake.handIn(account, id, form).expect(204);
    }

    @Test
    void theLetterIsPrintedForThoseWhoSeeItAndItsCodeIsVerifiedByAnybody() {
        var handshake = inTransit("x1201", "x2101");
        var path = "/api/transfers/" + handshake.transfer() + "/letter";

        var printed = handshake.client("x1organizer").get(path).expect(200);
        handshake.client("x2101secretary").get(path).expect(404);
        handshake
                .client("x1201secretary")
                .get(path + "?overprint=true&numbered=false")
                .expect(200);

        assertThat(printed.header("Content-Type")).isEqualTo("application/pdf");
        assertThat(printed.header("Cache-Control")).contains("no-store");
        assertThat(printed.body()).startsWith("%PDF-");
    }

    /** From now on dues are billed, so the books say up to when they are paid. */
    private void openTheBooks() {
        var complete = false;
        while (!complete) {
            complete = dues.billNext();
        }
    }

    private Handshake inTransit(String from, String to) {
        var handshake = handshake(somebody(from));
        handshake.request(from + "commissioner", to, Map.of()).expect(201);
        handshake.step(from + "secretary", "confirmRelease", handshake.confirmed());
        handshake.step("x1organizer", "issueLetter", Map.of("outcome", "ISSUED", "validityDays", 30));
        handshake.awaitState("IN_TRANSIT");
        return handshake;
    }

    private Handshake handshake(PersonId person) {
        return new Handshake(base(), person.toString());
    }

    private static Map<String, Object> arrived() {
        return Map.of("outcome", "ARRIVED", "duesConfirmed", true, "handler", "张某");
    }

    private static List<String> listed(Handshake handshake, String account, String direction, String shelf) {
        return handshake
                .client(account)
                .get("/api/transfers?direction=" + direction + "&shelf=" + shelf + "&limit=200")
                .expect(200)
                .json()
                .findValuesAsText("key");
    }

    private static int sequence(String letter) {
        return Integer.parseInt(letter.substring(letter.lastIndexOf('-') + 1));
    }

    private String branchOf(PersonId person, LocalDate on) {
        var branch = members.standingOf(person, on).branch();
        return branch == null ? "" : branch.value();
    }

    /** A full member without a post whom no other test has taken. */
    private PersonId somebody(String branch) {
        var today = new Handshake(base(), "0").today();
        var found = members.fullMembersOf(new OrganizationCode(branch), today).stream()
                .map(member -> member.person())
                .filter(person -> posts.heldBy(person, today).isEmpty())
                .filter(person -> !TAKEN.contains(person))
                .findFirst()
                .orElseThrow();
        TAKEN.add(found);
        return found;
    }

    private String base() {
        return "http://localhost:" + port;
    }
}
