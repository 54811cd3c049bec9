package org.zhibu.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhibu.testing.Walks.forAll;
import static org.zhibu.testing.Walks.upTo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.zhibu.kernel.Actor;
import org.zhibu.kernel.OrganizationCode;
import org.zhibu.kernel.PersonId;
import org.zhibu.kernel.RuleViolation;
import org.zhibu.member.PersonCategory;

/**
 * Both sides of a transfer, with a post between them that loses the order of the letters and delivers some of them again, and
 * people on both sides who do at any moment whatever they are allowed to do.
 */
class HandshakePropertiesTest {

    private static final int WALKS = 20_000;
    private static final int LONGEST_WALK = 60;

    private static final List<Deeds> ONWARD =
            List.of(Deeds.CONFIRM, Deeds.ISSUE, Deeds.DELIVER, Deeds.RECEIVE, Deeds.ASSIGN, Deeds.ACCEPT);

    /** Where somebody has a task to do, or nothing is left to do. */
    private static final Set<TransferState> AT_REST_WITHOUT_LETTER = EnumSet.of(
            TransferState.REQUESTED,
            TransferState.CONFIRMED,
            TransferState.RETURNED,
            TransferState.DISPUTED,
            TransferState.EXPIRED,
            TransferState.ACCEPTED,
            TransferState.DECLINED,
            TransferState.WITHDRAWN,
            TransferState.LAPSED,
            TransferState.KEPT,
            TransferState.NOT_RECOGNIZED,
            TransferState.CANCELLED);

    @Test
    void nobodyEverArrivesTwice() {
        forAll(WALKS, upTo(LONGEST_WALK, HandshakePropertiesTest::aMove), moves -> {
            var world = new World();
            for (var move : moves) {
                world.play(move);
                assertThat(world.arrivals()).isLessThanOrEqualTo(1);
            }
        });
    }

    @Test
    void onceThePostIsDeliveredBothSidesAgree() {
        forAll(WALKS, upTo(LONGEST_WALK, HandshakePropertiesTest::aMove), moves -> {
            var world = new World();
            moves.forEach(world::play);
            world.deliverEverything();

            assertThat(world.release.state() == TransferState.ACCEPTED)
                    .as("the origin is responsible until the arrival, and not after it")
                    .isEqualTo(world.arrivals() == 1);
            world.assertNothingIsLost();
        });
    }

    @Test
    void letterNumbersHaveNoGapsAndOnlyTheLatestCanBeAlive() {
        forAll(WALKS, upTo(LONGEST_WALK, HandshakePropertiesTest::aMove), moves -> {
            var world = new World();
            for (var move : moves) {
                world.play(move);
                var letters = world.release.letters();
                for (var i = 0; i < letters.size(); i++) {
                    assertThat(letters.get(i).number()).endsWith("-%05d".formatted(i + 1));
                    assertThat(letters.get(i).state().live() && i < letters.size() - 1)
                            .as("letter %d of %d is alive", i + 1, letters.size())
                            .isFalse();
                }
            }
        });
    }

    @Test
    void everyMonthOfDuesHasOneCollector() {
        forAll(WALKS, upTo(LONGEST_WALK, HandshakePropertiesTest::aMove), moves -> {
            var world = new World();
            moves.forEach(world::play);
            world.deliverEverything();

            world.admissions.values().stream()
                    .filter(admission -> admission.state() == TransferState.ACCEPTED)
                    .forEach(admission -> assertThat(admission.duesPaidThrough())
                            .as("the month up to which the origin has collected")
                            .isEqualTo(world.release.duesPaidThrough()));
        });
    }

    /** Every second move brings the letter on its way, so that most walks see an arrival or are cut short just before it. */
    private static Move aMove(Random random) {
        var deeds = random.nextBoolean() ? ONWARD : List.of(Deeds.values());
        return new Move(deeds.get(random.nextInt(deeds.size())), random.nextInt(1_000));
    }

    /** What can happen next; the number chooses among the letters in the post. */
    private record Move(Deeds deed, int choice) {}

    private enum Deeds {
        CONFIRM,
        ISSUE,
        RECEIVE,
        RECEIVE_LATE,
        DOUBT,
        RECOGNIZE,
        NOT_RECOGNIZE,
        ASSIGN,
        SEND_BACK,
        ACCEPT,
        RETURN,
        LOSE,
        WITHDRAW,
        CORRECT,
        EXPIRE,
        EXPLAIN,
        GIVE_UP,
        CORRECT_RETURNED,
        WITHDRAW_RETURNED,
        DISPUTE,
        DECIDE_TRANSFER,
        DECIDE_KEEP,
        DIE,
        DELIVER,
        DELIVER_AGAIN
    }

    /** One member, the origin, the destination, and the post between them. */
    private static final class World {

        private static final PersonId MEMBER = new PersonId(7);
        private static final Actor OFFICIAL = new Actor("official", new PersonId(8));
        private static final OrganizationCode BRANCH = new OrganizationCode("x1101");
        private static final OrganizationCode COMMITTEE = new OrganizationCode("x1");
        private static final OrganizationCode THERE = new OrganizationCode("y1");
        private static final Destination DESTINATION =
                new Destination(Destination.Kind.ELSEWHERE, "there", "y1", null, "乙党委", null, null);

        private LocalDate today = LocalDate.of(2026, 7, 1);
        private int numbers;
        private final Map<String, TransferAdmission> admissions = new HashMap<>();
        private final List<Envelope> post = new ArrayList<>();
        private final List<Envelope> delivered = new ArrayList<>();
        private final TransferRelease release = TransferRelease.request(
                "T2026-000001",
                null,
                new Leaver(MEMBER, PersonCategory.PROBATIONARY, BRANCH, "第一支部", COMMITTEE, "/x/x1/x1101/"),
                DESTINATION,
                new TransferRequest(
                        MEMBER,
                        TransferRequest.DestinationKind.ELSEWHERE,
                        "there:y1",
                        null,
                        null,
                        null,
                        LocalDate.of(2026, 7, 1),
                        TransferCause.WORK,
                        null),
                false,
                deed());

        /** What is refused did not happen: a person is told so, and the transaction is rolled back. */
        void play(Move move) {
            try {
                act(move);
            } catch (RuleViolation refused) {
                // the next move
            }
            collect();
        }

        private void act(Move move) {
            switch (move.deed()) {
                case CONFIRM ->
                    release.confirm(
                            new ReleaseConfirmation(
                                    today,
                                    ReleaseConfirmation.Answer.CONFIRMED,
                                    YearMonth.from(today).minusMonths(move.choice() % 2),
                                    null,
                                    null),
                            "第一支部",
                            deed());
                case ISSUE -> issue();
                case RECEIVE -> withLetter(admission -> admission.receive(today, "乙党委", null, deed()));
                case RECEIVE_LATE -> {
                    today = today.plusDays(move.choice() % 15);
                    withLetter(admission -> {
                        if (!today.isAfter(admission.validUntil())) {
                            admission.receive(today, "乙党委", null, deed());
                        }
                    });
                }
                case DOUBT -> withLetter(admission -> admission.doubt(today, "乙党委", "存疑", deed()));
                case RECOGNIZE -> recognize(RecognitionDecision.Answer.RECOGNIZED);
                case NOT_RECOGNIZE -> recognize(RecognitionDecision.Answer.NOT_RECOGNIZED);
                case ASSIGN ->
                    withLetter(admission -> admission.assign(
                            new OrganizationCode("y1101"), "二支部", "/y/y1/y1101/", today, null, deed()));
                case SEND_BACK -> withLetter(admission -> admission.sendBackToCommittee(today, "二支部", "编错", deed()));
                case ACCEPT ->
                    withLetter(admission -> admission.accept(
                            new ArrivalConfirmation(today, ArrivalConfirmation.Answer.ARRIVED, true, null, null, null),
                            "二支部",
                            "乙党委",
                            deed()));
                case RETURN ->
                    withLetter(
                            admission -> admission.returnIt(ReturnReason.WRONG_ADDRESSEE, null, today, "乙党委", deed()));
                case LOSE -> release.recall(VoidCause.LOST, today, null, deed());
                case WITHDRAW -> release.recall(VoidCause.WITHDRAWN, today, null, deed());
                case CORRECT -> release.recall(VoidCause.CORRECTION, today, null, deed());
                case EXPIRE -> {
                    today = today.plusDays(31);
                    release.expire(today, deed());
                }
                case EXPLAIN -> explain(ExpiryExplanation.Answer.REISSUE);
                case GIVE_UP -> explain(ExpiryExplanation.Answer.GIVE_UP);
                case CORRECT_RETURNED -> handle(ReturnHandling.Answer.CORRECT);
                case WITHDRAW_RETURNED -> handle(ReturnHandling.Answer.WITHDRAW);
                case DISPUTE -> handle(ReturnHandling.Answer.DISPUTE);
                case DECIDE_TRANSFER -> decide(DisputeDecision.Answer.TRANSFER);
                case DECIDE_KEEP -> decide(DisputeDecision.Answer.KEEP);
                case DIE -> {
                    if (move.choice() % 10 == 0) {
                        release.cancel(today, deed());
                    }
                }
                case DELIVER -> {
                    if (!post.isEmpty()) {
                        var envelope = post.remove(move.choice() % post.size());
                        delivered.add(envelope);
                        open(envelope);
                    }
                }
                case DELIVER_AGAIN -> {
                    if (!delivered.isEmpty()) {
                        open(delivered.get(move.choice() % delivered.size()));
                    }
                }
            }
        }

        private void issue() {
            if (release.state() != TransferState.CONFIRMED) {
                return;
            }
            release.issue(
                    TransferLetter.issue(
                            new LetterNumber("here", COMMITTEE, 2026, ++numbers),
                            today,
                            30,
                            today.plusDays(30),
                            "乙党委",
                            "token" + numbers),
                    "甲党委",
                    null,
                    deed());
            release.dispatch(
                    new Wire.Bearer(
                            "张某某",
                            "99000019900101001X",
                            "01",
                            "21",
                            null,
                            "PROBATIONARY",
                            LocalDate.of(2026, 1, 5),
                            null,
                            LocalDate.of(2027, 1, 5)),
                    "甲党委",
                    "第一支部");
        }

        private void recognize(RecognitionDecision.Answer answer) {
            withLetter(admission -> admission.recognize(new RecognitionDecision(today, answer, "核实"), "组织部", deed()));
        }

        private void explain(ExpiryExplanation.Answer answer) {
            release.explainExpiry(
                    new ExpiryExplanation(today, answer, ExpiryExplanation.Cause.HANDLER, null, "经办延误"), deed());
        }

        private void handle(ReturnHandling.Answer answer) {
            release.handleReturn(new ReturnHandling(today, answer, "说明"), "甲党委", deed());
        }

        private void decide(DisputeDecision.Answer answer) {
            release.decideDispute(new DisputeDecision(today, answer, "裁定"), "组织部", deed());
        }

        /** Somebody over there works on any letter they have, the latest first. */
        private void withLetter(Consumer<TransferAdmission> work) {
            admissions.values().stream()
                    .filter(admission -> !admission.state().ended() && admission.state() != TransferState.RETURNED)
                    .reduce((earlier, later) -> later.letter().compareTo(earlier.letter()) > 0 ? later : earlier)
                    .ifPresent(work);
        }

        private void open(Envelope envelope) {
            if (envelope.toDestination()) {
                arriveThere(envelope);
            } else {
                arriveHere(envelope);
            }
        }

        private void arriveThere(Envelope envelope) {
            var known = admissions.get(envelope.letter());
            if (envelope.body() instanceof Wire.LetterIssued content) {
                if (known == null) {
                    admissions.put(
                            envelope.letter(),
                            TransferAdmission.arrive(
                                    envelope.letter(),
                                    new Incoming(
                                            "here",
                                            null,
                                            content.issuerName(),
                                            content.originName(),
                                            null,
                                            MEMBER,
                                            THERE,
                                            null,
                                            "/y/y1/",
                                            content.bearer().joinedOn(),
                                            null,
                                            content.bearer().probationUntil(),
                                            content.issuedOn(),
                                            content.validUntil(),
                                            content.duesPaidThrough(),
                                            content.history()),
                                    deed()));
                }
            } else if (envelope.body() instanceof Wire.VoidingAsked asked) {
                if (known == null) {
                    admissions.put(
                            envelope.letter(),
                            TransferAdmission.voidedBeforeArrival(envelope.letter(), "here", asked, deed()));
                } else {
                    known.voidOnRequest(asked, deed());
                }
            }
        }

        private void arriveHere(Envelope envelope) {
            var letter = envelope.letter();
            if (envelope.body() instanceof Wire.LetterReceived report) {
                release.received(letter, report, today.plusDays(14), deed());
            } else if (envelope.body() instanceof Wire.ProgressReported report) {
                release.progressed(letter, report, deed());
            } else if (envelope.body() instanceof Wire.LetterReturned returned) {
                release.returned(letter, returned.reason(), returned.line(), deed());
            } else if (envelope.body() instanceof Wire.LetterVoided voided) {
                release.voided(letter, voided.line(), deed());
            } else if (envelope.body() instanceof Wire.ReceiptReturned receipt) {
                release.accepted(letter, receipt.receipt(), receipt.line(), deed());
            } else if (envelope.body() instanceof Wire.MemberNotRecognized refused) {
                release.notRecognized(letter, refused.on(), refused.line(), deed());
            }
        }

        private void collect() {
            release.mail().forEach(message -> post.add(new Envelope(true, message.letter(), message.body())));
            admissions
                    .values()
                    .forEach(admission -> admission
                            .mail()
                            .forEach(message -> post.add(new Envelope(false, message.letter(), message.body()))));
        }

        void deliverEverything() {
            for (var i = 0; i < 1_000 && !post.isEmpty(); i++) {
                open(post.remove(0));
                collect();
            }
            assertThat(post)
                    .as("the two sides come to an end with their letters")
                    .isEmpty();
        }

        long arrivals() {
            return admissions.values().stream()
                    .filter(admission -> admission.state() == TransferState.ACCEPTED)
                    .count();
        }

        /** The case has ended, somebody here has a task, or somebody over there has one and both sides say the same. */
        void assertNothingIsLost() {
            if (AT_REST_WITHOUT_LETTER.contains(release.state())) {
                return;
            }
            var there = admissions.get(release.currentLetter().number());
            assertThat(there == null ? null : there.state())
                    .as("the letter has arrived, and both sides say the same")
                    .isEqualTo(release.state());
        }

        private Deed deed() {
            return new Deed(OFFICIAL, today, Instant.EPOCH);
        }

        private record Envelope(boolean toDestination, String letter, Object body) {}
    }
}
