package org.zhibu.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhibu.exchange.Deployment.await;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.springframework.amqp.core.Message;
import org.springframework.amqp.core.MessageBuilder;
import org.springframework.amqp.rabbit.connection.CachingConnectionFactory;
import org.springframework.amqp.rabbit.core.RabbitTemplate;
import org.zhibu.kernel.Actor;
import org.zhibu.testing.RabbitServer;

/** Two deployments and a real broker between them. */
@EnabledIf(
        value = "org.zhibu.testing.RabbitServer#isInstalled",
        disabledReason = "There is no rabbitmq-server; apt-get install rabbitmq-server")
class BrokerIT {

    private static final KeyPairs NORTH = KeyPairs.next();
    private static final KeyPairs SOUTH = KeyPairs.next();
    private static final KeyPairs STRANGER = KeyPairs.next();
    private static final Actor OPERATOR = new Actor("operator", null);

    private static RabbitServer rabbit;

    private Deployment north;
    private Deployment south;

    @BeforeAll
    static void beginBroker() {
        rabbit = RabbitServer.begin();
    }

    @AfterAll
    static void endBroker() {
        rabbit.close();
    }

    @BeforeEach
    void open() {
        north = Deployment.start(settings("northgate", NORTH.privateKey(), "southgate", SOUTH.publicKey()));
        south = Deployment.start(settings("southgate", SOUTH.privateKey(), "northgate", NORTH.publicKey()));
    }

    @AfterEach
    void close() {
        north.close();
        south.close();
    }

    @Test
    void aLetterGoesThereAndAnAnswerComesBack() {
        north.send("southgate", Room.LETTER, "s-1", "你好");
        await("the letter", () -> south.room.received.size() == 1);
        south.send("northgate", Room.LETTER, "s-1", "收到");
        await("the answer", () -> north.room.received.size() == 1);

        assertThat(south.room.received).singleElement().satisfies(letter -> {
            assertThat(letter.from()).isEqualTo("northgate");
            assertThat(letter.body().path("text").asText()).isEqualTo("你好");
        });
        await("the outbox is wiped", () -> north.count("exchange_outbox where payload is null") == 1);
        assertThat(rabbit.control("list_queues", "name", "type", "durable"))
                .contains("zhibu.southgate.inbox\tquorum\ttrue")
                .contains("zhibu.southgate.dead\tquorum\ttrue");
    }

    @Test
    void theSameLetterTwiceIsReceivedOnce() {
        var letter = genuine("m-1", Room.LETTER);

        outside(letter);
        outside(letter);
        outside(genuine("m-2", Room.LETTER));
        await("both letters", () -> south.room.received.size() == 2);
        await("nothing is left", () -> waitingIn("zhibu.southgate.inbox") == 0);

        assertThat(south.room.letters()).isEqualTo(2);
        assertThat(south.bean(ExchangeOffice.class).deadLetters()).isEmpty();
    }

    @Test
    void whatIsSentWhileTheBrokerIsAwayArrivesWhenItIsBack() {
        rabbit.kill();
        north.send("southgate", Room.LETTER, "s-away", "等着");
        await("an attempt has failed", () -> {
            var lines = north.bean(ExchangeOffice.class).outbox();
            return lines.size() == 1 && lines.get(0).lastError() != null;
        });
        System.out.println("broker away: " + north.bean(ExchangeOffice.class).outbox());
        assertThat(south.room.received).isEmpty();

        rabbit.start();

        await("the letter, without a restart", () -> {
            north.clock.advance(Duration.ofSeconds(1));
            return south.room.received.size() == 1;
        });
        await(
                "the outbox is empty",
                () -> north.bean(ExchangeOffice.class).outbox().isEmpty());
    }

    @Test
    void lettersSurviveABrokerThatIsKilledAgainAndAgain() {
        var letters = 300;
        for (var i = 0; i < letters; i++) {
            north.send("southgate", Room.LETTER, "s-" + i, "");
            if (i % 100 == 50) {
                rabbit.kill();
                rabbit.start();
            }
        }
        await("all letters", () -> {
            north.clock.advance(Duration.ofSeconds(1));
            south.clock.advance(Duration.ofSeconds(1));
            return south.room.letters() >= letters
                    && north.bean(ExchangeOffice.class).outbox().isEmpty();
        });
        await("nothing is left", () -> waitingIn("zhibu.southgate.inbox") == 0);

        System.out.println("letters through a broker killed three times: %d sent, %d received, %d different"
                .formatted(letters, south.room.letters(), south.room.differentLetters()));
        assertThat(south.room.letters()).isEqualTo(letters);
        assertThat(south.room.differentLetters()).isEqualTo(letters);
    }

    @Test
    void aThousandLettersTakeAMoment() {
        var began = System.nanoTime();
        north.inTransaction(() -> {
            for (var i = 0; i < 1_000; i++) {
                north.bean(Exchange.class).send("southgate", Room.LETTER, "s-" + i, new Room.Note("示例"));
            }
        });
        var queued = System.nanoTime();
        await("nothing waits", () -> north.count("exchange_outbox where sent_at is null") == 0);
        var sent = System.nanoTime();
        await("all letters", () -> south.room.letters() == 1_000);

        System.out.println("1000 letters: queued in %d ms, at the broker after %d ms, received after %d ms"
                .formatted(millis(queued - began), millis(sent - began), millis(System.nanoTime() - began)));
        assertThat(south.room.differentLetters()).isEqualTo(1_000);
    }

    @Test
    void aLetterToNobodyWaitsInTheOutbox() {
        try (var east = Deployment.start(settings("eastgate", NORTH.privateKey(), "nowhere", SOUTH.publicKey()))) {
            east.send("nowhere", Room.LETTER, "s", "");

            await("an attempt has failed", () -> {
                var lines = east.bean(ExchangeOffice.class).outbox();
                return lines.size() == 1 && "对方的信箱还不存在".equals(lines.get(0).lastError());
            });
        }
    }

    @Test
    void badLettersAreBuriedWithTheirReasonAndAGoodOneIsDeliveredAgain() {
        outside(MessageBuilder.withBody("nonsense".getBytes()).build());
        outside(sealed("m-3", "northgate", STRANGER, Room.LETTER, HandClock.START.minus(Duration.ofDays(1))));
        outside(sealed("m-4", "stranger", STRANGER, Room.LETTER, HandClock.START));
        outside(sealed("m-5", "northgate", NORTH, Room.LETTER, HandClock.START.minus(Duration.ofDays(31))));
        outside(genuine("m-6", "nobody.listens"));
        outside(genuine("m-7", Room.REFUSED));
        var office = south.bean(ExchangeOffice.class);
        await("six dead letters", () -> office.deadLetters().size() == 6);

        assertThat(office.deadLetters())
                .extracting(DeadLetterView::reason)
                .containsExactlyInAnyOrder("消息没有签名", "签名不正确", "发送方未登记", "消息过期", "本系统不认识此类消息", "不符合规定（room-is-full）");
        assertThat(south.count("exchange_inbox")).isZero();
        south.room.forgiving = true;
        office.deadLetters().forEach(letter -> office.retry(letter.id(), "再试", OPERATOR));
        Mail.deliver(south.context);

        assertThat(south.room.received)
                .extracting(org.zhibu.exchange.Message::id)
                .containsExactlyInAnyOrder("m-5", "m-7");
        assertThat(office.deadLetters())
                .filteredOn(letter -> letter.state() == DeadLetterState.WAITING)
                .hasSize(4);
    }

    @Test
    void aDeploymentNeedsNoMoreThanItsOwnQueues() {
        rabbit.control("add_user", "south", "secret");
        rabbit.control(
                "set_permissions", "south", "^$", "^zhibu\\.(letters|dead)$", "^zhibu\\.southgate\\.(inbox|dead)$");
        south.close();
        var settings = new HashMap<>(settings("southgate", SOUTH.privateKey(), "northgate", NORTH.publicKey()));
        settings.putAll(Map.of(
                "spring.rabbitmq.username", "south",
                "spring.rabbitmq.password", "secret",
                "spring.rabbitmq.dynamic", "false"));
        south = Deployment.start(settings);

        north.send("southgate", Room.LETTER, "s-1", "");
        north.send("southgate", Room.REFUSED, "s-2", "");
        south.send("northgate", Room.LETTER, "s-3", "");

        await("the letter", () -> south.room.received.size() == 1);
        await(
                "the dead letter",
                () -> south.bean(ExchangeOffice.class).deadLetters().size() == 1);
        await("the answer", () -> north.room.received.size() == 1);
    }

    private Message genuine(String id, String kind) {
        return sealed(id, "northgate", NORTH, kind, HandClock.START);
    }

    private Message sealed(String id, String sender, KeyPairs keys, String kind, Instant sentAt) {
        var seal = new Seal(new ExchangeSettings(
                sender,
                sender,
                null,
                keys.privateKey(),
                Duration.ofDays(30),
                new ExchangeSettings.BrokerSettings(true),
                List.of()));
        var message =
                new org.zhibu.exchange.Message(id, sender, "southgate", kind, "s", sentAt, EnvelopesTest.SAMPLE.body());
        return WireFormat.write(seal.seal(new Envelopes().write(message)), id);
    }

    /** Somebody with an account at the broker, and no part of this house. */
    private static void outside(Message message) {
        var connections = new CachingConnectionFactory("127.0.0.1", rabbit.port());
        try {
            new RabbitTemplate(connections).send(Topology.LETTERS, "southgate", message);
        } finally {
            connections.destroy();
        }
    }

    private static int waitingIn(String queue) {
        return rabbit.control("list_queues", "name", "messages")
                .lines()
                .filter(line -> line.startsWith(queue + "\t"))
                .mapToInt(line -> Integer.parseInt(line.split("\t")[1].strip()))
                .sum();
    }

    private static long millis(long nanos) {
        return Duration.ofNanos(nanos).toMillis();
    }

    private static Map<String, String> settings(String code, String privateKey, String peer, String peerKey) {
        return Map.of(
                "zhibu.exchange.code", code,
                "zhibu.exchange.private-key", privateKey,
                "zhibu.exchange.broker.enabled", "true",
                "spring.rabbitmq.host", "127.0.0.1",
                "spring.rabbitmq.port", String.valueOf(rabbit.port()),
                "zhibu.exchange.peers[0].code", peer,
                "zhibu.exchange.peers[0].name", peer,
                "zhibu.exchange.peers[0].public-key", peerKey);
    }
}
