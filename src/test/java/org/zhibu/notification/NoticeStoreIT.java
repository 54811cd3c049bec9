package org.zhibu.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.NoSuchBeanDefinitionException;
import org.springframework.transaction.IllegalTransactionStateException;
import org.zhibu.kernel.Actor;
import org.zhibu.kernel.NotFound;
import org.zhibu.kernel.PersonId;
import org.zhibu.kernel.RuleViolation;

/** What notices promise where nothing leaves the house; on MySQL when the run says so. */
class NoticeStoreIT {

    private static NoticeHouse house;
    private static int serial;

    private PersonId person;
    private Actor actor;

    @BeforeAll
    static void open() {
        house = NoticeHouse.start(Map.of());
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @BeforeEach
    void somebody() {
        serial++;
        person = house.someone(serial, null);
        actor = new Actor("someone" + serial, person);
    }

    @Test
    void aNoticeIsToldOnlyWithTheTransactionThatTellsIt() {
        assertThatExceptionOfType(IllegalTransactionStateException.class)
                .isThrownBy(() -> house.bean(Notices.class).tell(person, "test", "t-1", "主题", "内容"));
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> house.inTransaction(() -> {
                    house.bean(Notices.class).tell(person, "test", "t-1", "主题", "内容");
                    throw new IllegalStateException("something else went wrong");
                }));

        house.enterAll();
        assertThat(page(null, 50).notices()).isEmpty();

        tellNow("t-1", "党费提醒");

        assertThat(page(null, 50).notices()).singleElement().satisfies(notice -> {
            assertThat(notice.subject()).isEqualTo("党费提醒");
            assertThat(notice.toldAt()).isEqualTo(house.clock.instant());
            assertThat(notice.readAt()).isNull();
        });
    }

    @Test
    void theSameKeyIsAcceptedOnceAndTheSecondCallersWorkStands() {
        tellNow("once", "第一次");
        house.inTransaction(() -> {
            tell("once", "在记下之前又说一次");
            tell("Once", "大小写不同是另一件事");
        });
        house.enterAll();
        tellNow("once", "在记下之后又说一次");

        assertThat(subjects()).containsExactlyInAnyOrder("第一次", "大小写不同是另一件事");
        assertThat(house.count("notice_request")).isZero();
    }

    @Test
    void twentyThreadsWithOneKeyTellItOnceAndNoneOfThemWaitsOrFails() throws Exception {
        var allTold = new CyclicBarrier(20);
        all(
                20,
                number -> house.inTransaction(() -> {
                    tell("race", "主题");
                    meet(allTold);
                    tell("own-" + number, "主题");
                }));

        house.enterAll();

        assertThat(house.count("notice where dedupe_key = 'race'")).isEqualTo(1);
        assertThat(page(null, 200).notices()).hasSize(21);
    }

    @Test
    void aKeyIsFreeWhenTheFirstRollsBackAndOppositeOrdersDoNotMeet() throws Exception {
        var allTold = new CyclicBarrier(3);
        var outcomes = all(
                3,
                number -> house.inTransaction(() -> {
                    tell(number == 1 ? "b" : "a", "第" + number);
                    meet(allTold);
                    tell(number == 1 ? "a" : "b", "第" + number);
                    if (number == 0) {
                        throw new IllegalStateException("something else went wrong");
                    }
                }));

        house.enterAll();

        assertThat(outcomes).containsExactly(false, true, true);
        assertThat(subjects()).hasSize(2).doesNotContain("第0");
    }

    @Test
    void nodesThatEnterTheSameKeysAtTheSameTimeEnterThemOnce() throws Exception {
        for (var copy = 0; copy < 4; copy++) {
            house.inTransaction(() -> IntStream.range(0, 200).forEach(number -> tell("copied-" + number, "主题")));
        }
        var start = new CyclicBarrier(4);

        var outcomes = all(4, number -> {
            meet(start);
            while (house.count("notice_request") > 0) {
                house.bean(EntryRound.class).go();
            }
        });

        assertThat(outcomes).containsOnly(true);
        assertThat(house.count("notice where dedupe_key like 'copied-%'")).isEqualTo(200);
    }

    @Test
    void pagesFollowOneAnotherNewestFirstWithoutGapOrRepetition() {
        IntStream.range(0, 7).forEach(number -> tellNow("page-" + number, "第" + number));
        house.tell(house.someone(10_000 + serial, null), "page-of-another");
        house.enterAll();

        var seen = new ArrayList<NoticeView>();
        var page = page(null, 3);
        seen.addAll(page.notices());
        while (page.next() != null) {
            page = page(page.next(), 3);
            seen.addAll(page.notices());
        }

        assertThat(seen).hasSize(7).extracting(NoticeView::id).doesNotHaveDuplicates();
        assertThat(seen).isSortedAccordingTo((one, other) -> other.id().compareTo(one.id()));
        assertThat(page.unread()).isEqualTo(7);
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> page("nonsense!", 3));
        assertThat(house.bean(OwnNotices.class).page(null, 3, Actor.SYSTEM).notices())
                .isEmpty();
    }

    @Test
    void aNoticeIsReadByItsRecipientAndTheFirstTimeCounts() {
        tellNow("read-me", "主题");
        var id = page(null, 1).notices().get(0).id();
        var stranger = new Actor("stranger", new PersonId(999_999));
        var desk = house.bean(OwnNotices.class);

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> desk.read(id, stranger));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> desk.read(id, Actor.SYSTEM));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> desk.read("nothing", actor));
        desk.read(id, actor);
        var readAt = page(null, 1).notices().get(0).readAt();
        house.clock.advance(Duration.ofHours(1));
        desk.read(id, actor);

        assertThat(page(null, 1).notices().get(0).readAt()).isNotNull().isEqualTo(readAt);
        assertThat(page(null, 1).unread()).isZero();
    }

    @Test
    void whatNobodyCouldReadIsRefusedAndNumbersAreMasked() {
        refused("Topic", "key", "主题", "内容");
        refused("test", "a key", "主题", "内容");
        refused("test", "key ", "主题", "内容");
        refused("test", "", "主题", "内容");
        refused("test", "key", " \r\n", "内容");
        refused("test", "key", "主".repeat(201), "内容");
        refused("test", "key", "主题", "内".repeat(4_001));

        house.inTransaction(() -> house.bean(Notices.class)
                .tell(person, "test", "masked", "𠮷" + "主".repeat(198), "电话13900001234" + "内".repeat(3_980)));
        house.enterAll();

        assertThat(page(null, 1).notices().get(0).subject()).startsWith("𠮷主");
        assertThat(page(null, 1).notices().get(0).text()).startsWith("电话139******34内");
    }

    @Test
    void whereMailIsSwitchedOffNothingWaitsForIt() {
        tellNow("in-house", "主题");

        assertThat(house.count("notice_delivery")).isZero();
        assertThatExceptionOfType(NoSuchBeanDefinitionException.class).isThrownBy(() -> house.bean(MailRound.class));
        assertThat(house.bean(NoticeOffice.class).overdue()).isZero();
    }

    private void tellNow(String key, String subject) {
        house.inTransaction(() -> tell(key, subject));
        house.enterAll();
    }

    private List<String> subjects() {
        return page(null, 200).notices().stream().map(NoticeView::subject).toList();
    }

    /** Lets so many threads work and says, for each, whether it got to the end. */
    private static List<Boolean> all(int threads, IntConsumer work) throws Exception {
        var pool = Executors.newFixedThreadPool(threads);
        var running = IntStream.range(0, threads)
                .mapToObj(number -> pool.submit(() -> work.accept(number)))
                .toList();
        pool.shutdown();
        assertThat(pool.awaitTermination(90, TimeUnit.SECONDS)).isTrue();
        return running.stream().map(NoticeStoreIT::succeeded).toList();
    }

    private static boolean succeeded(Future<?> done) {
        try {
            done.get();
            return true;
        } catch (ExecutionException | InterruptedException failed) {
            return false;
        }
    }

    private static void meet(CyclicBarrier barrier) {
        try {
            barrier.await(60, TimeUnit.SECONDS);
        } catch (InterruptedException | BrokenBarrierException | TimeoutException alone) {
            throw new IllegalStateException(alone);
        }
    }

    private void tell(String key, String subject) {
        house.bean(Notices.class).tell(person, "test", key, subject, "内容");
    }

    private void refused(String topic, String key, String subject, String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        house.inTransaction(() -> house.bean(Notices.class).tell(person, topic, key, subject, text)));
    }

    private NoticePage page(@Nullable String cursor, int limit) {
        return house.bean(OwnNotices.class).page(cursor, limit, actor);
    }
}
