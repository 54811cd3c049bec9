package org.zhibu.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.zhibu.exchange.ExchangeSettings.BrokerSettings;
import org.zhibu.exchange.ExchangeSettings.PeerSettings;

/** Nobody else's letter passes, and no letter that was touched. */
class InspectionTest {

    private static final KeyPairs NORTH = KeyPairs.next();
    private static final KeyPairs NORTH_BEFORE = KeyPairs.next();
    private static final KeyPairs SOUTH = KeyPairs.next();
    private static final KeyPairs WEST = KeyPairs.next();
    private static final KeyPairs STRANGER = KeyPairs.next();

    private final Envelopes envelopes = new Envelopes();
    private final HandClock clock = new HandClock();
    private final Inspection inspection = inspection(List.of(NORTH.publicKey()));

    @Test
    void aSignedLetterToUsPasses() {
        var message = message(HandClock.START);

        assertThat(inspection.pass(sealed("northgate", NORTH, message))).isEqualTo(message);
    }

    @Test
    void everythingElseIsRefused() {
        var genuine = sealed("northgate", NORTH, message(HandClock.START));
        var refusals = new LinkedHashMap<String, Integer>();
        for (var variant : touched(genuine)) {
            refuse(variant, refusals);
        }
        for (var variant : foreign(genuine)) {
            refuse(variant, refusals);
        }
        for (var hours = 1; hours <= 400; hours++) {
            var window = Duration.ofDays(30);
            var off = Duration.ofHours(hours);
            refuse(
                    sealed(
                            "northgate",
                            NORTH,
                            message(HandClock.START.minus(window).minus(off))),
                    refusals);
            refuse(sealed("northgate", NORTH, message(HandClock.START.plus(off))), refusals);
        }

        var total = refusals.values().stream().mapToInt(Integer::intValue).sum();
        System.out.println("letters refused: %d of %d %s".formatted(total, total, refusals));
        assertThat(total).isGreaterThan(4_000);
    }

    @Test
    void anOldLetterPassesOnlyWhenAnOperatorSaysSo() {
        var old = sealed("northgate", NORTH, message(HandClock.START.minus(Duration.ofDays(31))));

        assertThat(reason(old)).isEqualTo("消息过期");
        assertThat(inspection.passAgain(old).id()).isEqualTo(EnvelopesTest.SAMPLE.id());
    }

    @Test
    void clocksMayDifferByFiveMinutes() {
        var early = sealed("northgate", NORTH, message(HandClock.START.plus(Duration.ofMinutes(5))));
        var tooEarly = sealed(
                "northgate",
                NORTH,
                message(HandClock.START.plus(Duration.ofMinutes(5)).plusMillis(1)));

        assertThat(inspection.pass(early).id()).isEqualTo(EnvelopesTest.SAMPLE.id());
        assertThat(reason(tooEarly)).contains("时钟");
    }

    @Test
    void whileAKeyChangesBothAreBelievedAndAfterwardsTheNewOne() {
        var before = sealed("northgate", NORTH_BEFORE, message(HandClock.START));
        var after = sealed("northgate", NORTH, message(HandClock.START));
        var changing = inspection(List.of(NORTH_BEFORE.publicKey(), NORTH.publicKey()));

        assertThat(changing.pass(before)).isEqualTo(changing.pass(after));
        assertThat(reason(before)).isEqualTo("签名不正确");
    }

    /** Every bit of the letter and of its signature. */
    private static List<SealedLetter> touched(SealedLetter genuine) {
        var variants = new ArrayList<SealedLetter>();
        for (var bit = 0; bit < genuine.bytes().length * 8; bit++) {
            variants.add(new SealedLetter(flipped(genuine.bytes(), bit), genuine.signature(), genuine.sender()));
        }
        var text = Objects.requireNonNull(genuine.signature());
        var signature = Base64.getDecoder().decode(text);
        for (var bit = 0; bit < signature.length * 8; bit++) {
            var bent = Base64.getEncoder().encodeToString(flipped(signature, bit));
            variants.add(new SealedLetter(genuine.bytes(), bent, genuine.sender()));
        }
        for (var place = 0; place < text.length(); place++) {
            for (var other : "A/b+=-_ \n".split("")) {
                var bent = text.substring(0, place) + other + text.substring(place + 1);
                if (!bent.equals(text)) {
                    variants.add(new SealedLetter(genuine.bytes(), bent, genuine.sender()));
                }
            }
            variants.add(new SealedLetter(genuine.bytes(), text.substring(0, place), genuine.sender()));
        }
        for (var length = 0; length < genuine.bytes().length; length++) {
            variants.add(
                    new SealedLetter(Arrays.copyOf(genuine.bytes(), length), genuine.signature(), genuine.sender()));
        }
        return variants;
    }

    private List<SealedLetter> foreign(SealedLetter genuine) {
        var now = message(HandClock.START);
        return List.of(
                new SealedLetter(genuine.bytes(), null, "northgate"),
                new SealedLetter(genuine.bytes(), genuine.signature(), null),
                new SealedLetter(genuine.bytes(), genuine.signature(), "westgate"),
                new SealedLetter(genuine.bytes(), genuine.signature(), "southgate"),
                new SealedLetter(genuine.bytes(), genuine.signature(), "stranger"),
                new SealedLetter(genuine.bytes(), genuine.signature(), ""),
                sealed("northgate", STRANGER, now),
                sealed("northgate", NORTH_BEFORE, now),
                sealed("northgate", WEST, now),
                sealed("westgate", WEST, now),
                sealed("stranger", STRANGER, now),
                // What we sent ourselves comes back to us.
                sealed("southgate", SOUTH, addressed("southgate", "northgate")),
                sealed("southgate", SOUTH, addressed("southgate", "southgate")),
                sealed("northgate", NORTH, addressed("northgate", "westgate")),
                sealed(
                        "northgate",
                        NORTH,
                        message(HandClock.START.minus(Duration.ofDays(30)).minusMillis(1))),
                sealed("northgate", NORTH, message(HandClock.START.minus(Duration.ofDays(3_000)))),
                sealed("northgate", NORTH, message(HandClock.START.plus(Duration.ofMinutes(6)))),
                sealed("northgate", NORTH, message(HandClock.START.plus(Duration.ofDays(3_000)))));
    }

    private void refuse(SealedLetter variant, Map<String, Integer> refusals) {
        refusals.merge(reason(variant), 1, Integer::sum);
    }

    private String reason(SealedLetter letter) {
        try {
            inspection.pass(letter);
        } catch (Refused refusal) {
            return refusal.reason();
        }
        throw new AssertionError("passed: %s, signed %s: %s"
                .formatted(letter, letter.signature(), new String(letter.bytes(), StandardCharsets.UTF_8)));
    }

    private SealedLetter sealed(String sender, KeyPairs keys, Message message) {
        var settings = settings(sender, keys.privateKey(), List.of());
        return new Seal(settings).seal(envelopes.write(message));
    }

    private Inspection inspection(List<String> northKeys) {
        var settings = settings(
                "southgate",
                SOUTH.privateKey(),
                List.of(
                        new PeerSettings("northgate", "北门", northKeys),
                        new PeerSettings("westgate", "西门", List.of(WEST.publicKey()))));
        return new Inspection(settings, new Seal(settings), envelopes, clock);
    }

    private static ExchangeSettings settings(String code, String privateKey, List<PeerSettings> peers) {
        return new ExchangeSettings(code, code, null, privateKey, Duration.ofDays(30), new BrokerSettings(true), peers);
    }

    private static Message message(Instant sentAt) {
        var sample = EnvelopesTest.SAMPLE;
        return new Message(
                sample.id(), sample.from(), sample.to(), sample.kind(), sample.subject(), sentAt, sample.body());
    }

    private static Message addressed(String from, String to) {
        var sample = EnvelopesTest.SAMPLE;
        return new Message(sample.id(), from, to, sample.kind(), sample.subject(), HandClock.START, sample.body());
    }

    private static byte[] flipped(byte[] bytes, int bit) {
        var bent = bytes.clone();
        bent[bit / 8] ^= (byte) (1 << bit % 8);
        return bent;
    }
}
