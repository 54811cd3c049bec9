package org.zhibu.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.amqp.rabbit.connection.ConnectionFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.PlatformTransactionManager;
import org.zhibu.kernel.Actor;
import org.zhibu.kernel.Conflict;
import org.zhibu.kernel.NotFound;
import org.zhibu.kernel.RuleViolation;

/** One deployment without a broker: what the outbox, the inbox and the dead letters promise. */
class ExchangeStoreIT {

    private static final Actor OPERATOR = new Actor("operator", null);

    private Deployment house;
    private Relay relay;
    private ExchangeOffice office;

    @BeforeEach
    void open() {
        house = Deployment.start(Map.of());
        relay = house.bean(Relay.class);
        relay.stop();
        office = house.bean(ExchangeOffice.class);
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void aMessageLeavesOnlyWithTheTransactionThatWroteIt() {
        assertThatExceptionOfType(IllegalTransactionStateException.class)
                .isThrownBy(() -> house.bean(Exchange.class).send("local", Room.LETTER, "s", new Room.Note("")));
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> house.inTransaction(() -> {
                    house.bean(Exchange.class).send("local", Room.LETTER, "s", new Room.Note(""));
                    throw new IllegalStateException("something else went wrong");
                }));
        assertThat(relay.deliverDue()).isZero();

        house.send("local", Room.LETTER, "s-1", "你好");

        assertThat(relay.deliverDue()).isEqualTo(1);
        assertThat(house.room.received).singleElement().satisfies(message -> {
            assertThat(message.from()).isEqualTo("local");
            assertThat(message.subject()).isEqualTo("s-1");
            assertThat(message.sentAt()).isEqualTo(HandClock.START);
            assertThat(message.body().path("text").asText()).isEqualTo("你好");
        });
        assertThat(relay.deliverDue()).isZero();
    }

    @Test
    void aRoomMayAnswerWhileTheQuestionsRowIsLocked() {
        house.inTransaction(() -> {
            for (var i = 0; i < 100; i++) {
                house.bean(Exchange.class).send("local", Room.QUESTION, "s-" + i, new Room.Note("?"));
            }
        });

        Mail.deliver(house.context);

        assertThat(house.room.letters()).isEqualTo(200);
        assertThat(house.count("exchange_outbox where sent_at is null or attempts > 1"))
                .isZero();
    }

    @Test
    void nobodyReadsTheDatabaseToLearnWhatWaits() {
        house.send("local", Room.LETTER, "s", "秘密内容");

        var stored = house.bean(JdbcClient.class)
                .sql("select payload from exchange_outbox")
                .query(byte[].class)
                .single();
        relay.deliverDue();

        assertThat(new String(stored, StandardCharsets.UTF_8))
                .doesNotContain("秘密")
                .doesNotContain("text");
        assertThat(house.count("exchange_outbox where payload is null and sent_at is not null"))
                .isEqualTo(1);
    }

    @Test
    void withoutABrokerThereIsNobodyElseToWriteTo() {
        assertThat(house.bean(Exchange.class).peers()).isEmpty();
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> house.send("northgate", Room.LETTER, "s", ""))
                .satisfies(violation -> assertThat(violation.rule()).isEqualTo("deployment-unknown"));
        assertThatIllegalArgumentException().isThrownBy(() -> house.send("local", "nonsense", "s", ""));
        assertThatIllegalArgumentException().isThrownBy(() -> house.send("local", Room.LETTER, "张三", ""));
        assertThat(house.context.getBeanNamesForType(ConnectionFactory.class)).isEmpty();
    }

    @Test
    void whatFailsIsTriedAgainLaterAndNothingOfTheFailureStays() {
        house.room.stumbles.set(2);
        house.send("local", Room.LETTER, "s", "");

        relay.deliverDue();
        assertThat(relay.deliverDue()).isZero();
        assertThat(house.room.letters()).isZero();
        assertThat(house.count("exchange_inbox")).isZero();
        assertThat(office.outbox()).singleElement().satisfies(line -> {
            assertThat(line.waiting()).isEqualTo(1);
            assertThat(line.lastError()).isEqualTo("IllegalStateException");
        });
        house.clock.advance(Duration.ofSeconds(2));
        relay.deliverDue();
        house.clock.advance(Duration.ofSeconds(4));
        relay.deliverDue();

        assertThat(house.room.letters()).isEqualTo(1);
        assertThat(office.outbox()).isEmpty();
    }

    @Test
    void whatNeverWorksBecomesADeadLetterInTheEnd() {
        house.send("local", Room.BROKEN, "s", "");

        for (var attempt = 0; attempt < HouseRound.ATTEMPTS; attempt++) {
            assertThat(office.deadLetters()).isEmpty();
            relay.deliverDue();
            house.clock.advance(Duration.ofMinutes(1));
        }

        assertThat(office.deadLetters())
                .singleElement()
                .satisfies(letter -> assertThat(letter.reason()).isEqualTo("多次处理失败（IllegalStateException）"));
        assertThat(house.room.calls).hasValue(HouseRound.ATTEMPTS);
        assertThat(office.outbox()).isEmpty();
    }

    @Test
    void whatIsRefusedWaitsForAnOperatorAndIsDeliveredWhenTheReasonIsGone() {
        house.send("local", Room.REFUSED, "s-1", "");
        relay.deliverDue();
        var letter = office.deadLetters().get(0);
        assertThat(letter.reason()).isEqualTo("不符合规定（room-is-full）").doesNotContain("张三");
        assertThat(house.count("exchange_inbox")).isZero();

        office.retry(letter.id(), "再试一次", OPERATOR);
        relay.deliverDue();
        assertThat(office.deadLetters().get(0).state()).isEqualTo(DeadLetterState.WAITING);
        house.room.forgiving = true;
        assertThat(office.retry(letter.id(), "已腾出位置", OPERATOR).underWay()).isTrue();
        relay.deliverDue();

        assertThat(house.room.received).extracting(Message::subject).containsExactly("s-1");
        assertThat(office.deadLetters()).singleElement().satisfies(done -> {
            assertThat(done.state()).isEqualTo(DeadLetterState.RETRIED);
            assertThat(done.underWay()).isFalse();
            assertThat(done.decidedBy()).isEqualTo("operator");
            assertThat(done.note()).isEqualTo("已腾出位置");
        });
        assertThat(house.count("exchange_dead_letter where letter is null")).isEqualTo(1);
        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> office.discard(letter.id(), "丢弃", OPERATOR));
    }

    @Test
    void nothingIsDiscardedWithoutANote() {
        house.send("local", "nobody.listens", "s", "");
        relay.deliverDue();
        var letter = office.deadLetters().get(0);
        assertThat(letter.reason()).isEqualTo("本系统不认识此类消息");

        assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> office.discard(letter.id(), " ", OPERATOR));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> office.discard("nothing", "说明", OPERATOR));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> office.discard("0000000000000", "说明", OPERATOR));
        office.discard(letter.id(), "测试消息", OPERATOR);

        assertThat(office.deadLetters().get(0).state()).isEqualTo(DeadLetterState.DISCARDED);
        assertThat(house.count("exchange_dead_letter where letter is null")).isEqualTo(1);
    }

    @Test
    void ofTwoNodesOneCarriesAMessage() throws Exception {
        var carried = Collections.synchronizedList(new ArrayList<String>());
        Courier courier = parcels -> {
            parcels.forEach(parcel -> carried.add(parcel.messageId()));
            return Map.of();
        };
        house.close();
        house = northgate();
        house.bean(Relay.class).stop();
        for (var i = 0; i < 40; i++) {
            house.inTransaction(() -> {
                for (var j = 0; j < 25; j++) {
                    house.bean(Exchange.class).send("southgate", Room.LETTER, "s", new Room.Note(""));
                }
            });
        }
        Callable<Integer> node = () -> {
            var round = round(courier);
            var taken = 0;
            while (house.count("exchange_outbox where sent_at is null") > 0) {
                taken += round.go();
            }
            return taken;
        };

        var nodes = Executors.newFixedThreadPool(2);
        var first = nodes.submit(node);
        var second = nodes.submit(node);

        System.out.println("messages carried by two nodes: %d + %d".formatted(first.get(), second.get()));
        nodes.shutdown();
        assertThat(carried).hasSize(1_000).doesNotHaveDuplicates();
        assertThat(first.get()).isPositive();
        assertThat(second.get()).isPositive();
    }

    @Test
    void aCourierThatFailsIsAskedAgainAndAgainButNotWithoutPause() {
        house.close();
        house = northgate();
        house.bean(Relay.class).stop();
        house.send("southgate", Room.LETTER, "s", "");
        var calls = new ArrayList<String>();
        var round = round(parcels -> {
            parcels.forEach(parcel -> calls.add(parcel.messageId()));
            return Map.of(parcels.get(0).messageId(), "消息服务器不可用");
        });

        for (var second = 0; second < 3_600; second++) {
            round.go();
            house.clock.advance(Duration.ofSeconds(1));
        }

        // After 2, 4, 8, 16, 32 seconds and then once a minute.
        assertThat(calls).hasSizeBetween(60, 70);
        assertThat(house.bean(ExchangeOffice.class).outbox())
                .singleElement()
                .satisfies(line -> assertThat(line.lastError()).isEqualTo("消息服务器不可用"));
    }

    @Test
    void tenThousandLettersDuplicatedAndOutOfOrderArriveOnceEach() throws Exception {
        var inbox = house.bean(Inbox.class);
        var random = new Random(20270301);
        var stream = new ArrayList<Message>();
        for (var i = 0; i < 10_000; i++) {
            stream.add(letter(i));
        }
        for (var i = 0; i < 2_000; i++) {
            stream.add(random.nextInt(stream.size()), letter(random.nextInt(10_000)));
        }
        for (var i = 0; i < 2_400; i++) {
            Collections.swap(stream, random.nextInt(stream.size()), random.nextInt(stream.size()));
        }

        var workers = Executors.newFixedThreadPool(4);
        var began = System.nanoTime();
        var results = workers.invokeAll(stream.stream()
                .<Callable<Boolean>>map(message -> () -> inbox.receive(message))
                .toList());
        workers.shutdown();

        var fresh = 0;
        for (var result : results) {
            fresh += result.get() ? 1 : 0;
        }
        System.out.println("letters received once: %d of %d deliveries in %d ms"
                .formatted(fresh, stream.size(), (System.nanoTime() - began) / 1_000_000));
        assertThat(fresh).isEqualTo(10_000);
        assertThat(house.room.letters()).isEqualTo(10_000);
        assertThat(house.room.differentLetters()).isEqualTo(10_000);
        assertThat(house.count("exchange_inbox")).isEqualTo(10_000);
    }

    private static Message letter(int number) {
        return new Message(
                "m" + number,
                number % 2 == 0 ? "northgate" : "westgate",
                "local",
                Room.LETTER,
                "s-" + number,
                HandClock.START,
                EnvelopesTest.SAMPLE.body());
    }

    /** With a peer and a key, but the broker's place is taken by whatever the test wants. */
    private static Deployment northgate() {
        var north = KeyPairs.next();
        return Deployment.start(Map.of(
                "zhibu.exchange.code", "northgate",
                "zhibu.exchange.private-key", north.privateKey(),
                "zhibu.exchange.broker.enabled", "true",
                "spring.rabbitmq.port", "1",
                "zhibu.exchange.peers[0].code", "southgate",
                "zhibu.exchange.peers[0].name", "南门",
                "zhibu.exchange.peers[0].public-key", KeyPairs.next().publicKey()));
    }

    private CourierRound round(Courier courier) {
        return new CourierRound(
                house.bean(Outbox.class),
                house.bean(Envelopes.class),
                house.bean(Seal.class),
                new ObjectProvider<>() {
                    @Override
                    public Courier getObject() {
                        return courier;
                    }

                    @Override
                    public Courier getIfAvailable() {
                        return courier;
                    }
                },
                house.bean(PlatformTransactionManager.class),
                house.clock);
    }
}
