package org.zhibu.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.zhibu.notification.DeliveryState.FAILED;
import static org.zhibu.notification.DeliveryState.GIVEN_UP;
import static org.zhibu.notification.DeliveryState.NO_ADDRESS;
import static org.zhibu.notification.DeliveryState.SENT;
import static org.zhibu.notification.MailServer.header;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.zhibu.identity.EmailAddresses;
import org.zhibu.kernel.Conflict;
import org.zhibu.kernel.NotFound;

/** Notices on their way to a real mail server; on MySQL when the run says so. */
class MailIT {

    private MailServer server;
    private NoticeHouse house;

    @BeforeEach
    void open() {
        server = MailServer.begin();
        house = NoticeHouse.start(server.settings());
    }

    @AfterEach
    void close() {
        house.close();
        server.close();
    }

    @Test
    void aNoticeIsMailedOnceAndTheMailSaysWhatItIs() throws Exception {
        house.tell(house.someone(1, "one@example.org"), "once");

        assertThat(house.deliverDue()).isEqualTo(1);
        assertThat(house.deliverDue()).isZero();

        var line = house.lines(SENT).get(0);
        assertThat(line.attempts()).isEqualTo(1);
        assertThat(server.received()).singleElement().satisfies(mail -> {
            assertThat(mail.getSubject()).isEqualTo("党费提醒");
            assertThat(header(mail, "Subject")).matches("=\\?UTF-8\\?[\\x21-\\x7E]+");
            assertThat(String.valueOf(mail.getContent()))
                    .startsWith("请于本月底前交纳党费。")
                    .contains("请勿回复");
            assertThat(mail.getContentType()).startsWith("text/plain").containsIgnoringCase("utf-8");
            assertThat(mail.getAllRecipients()).extracting(Object::toString).containsExactly("one@example.org");
            assertThat(header(mail, "Auto-Submitted")).isEqualTo("auto-generated");
            assertThat(header(mail, "Message-ID")).isEqualTo("<notice-" + line.id() + "@zhibu.example.org>");
            assertThat(mail.getSentDate()).isEqualTo(NoticeHouse.HandClock.START);
            assertThat(header(mail, "List-Unsubscribe") + header(mail, "X-Mailer") + header(mail, "Bcc"))
                    .isEmpty();
        });
        assertThat(house.count("notice_delivery where message_id = '<notice-" + line.id() + "@zhibu.example.org>'"))
                .isEqualTo(1);
    }

    @Test
    void aSilentServerDoesNotHoldTheRelayForEver() {
        assertThat(house.bean(JavaMailSenderImpl.class).getJavaMailProperties())
                .containsKeys("mail.smtp.connectiontimeout", "mail.smtp.timeout", "mail.smtp.writetimeout")
                .containsKeys("mail.smtps.connectiontimeout", "mail.smtps.timeout", "mail.smtps.writetimeout");
    }

    @Test
    void theRelayOfARunningHouseFindsWhatIsDue() {
        house.bean(NoticeRelay.class).start();

        house.tell(house.someone(1, "one@example.org"), "relay");

        var deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (house.lines(SENT).isEmpty() && System.nanoTime() < deadline) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
        }
        assertThat(server.received()).hasSize(1);
    }

    @Test
    void twoRelaysSendFiveHundredNoticesExactlyOnce() throws Exception {
        IntStream.range(0, 500).forEach(number -> {
            house.tell(house.someone(number + 1, "p" + number + "@example.org"), "mass-" + number);
        });
        var relays = Executors.newFixedThreadPool(2);
        var start = new CyclicBarrier(2);
        Callable<Integer> relay = () -> {
            var entries = new EntryRound(
                    house.bean(NoticeRequestRepository.class),
                    house.bean(DeliveryRepository.class),
                    house.bean(NotificationSettings.class),
                    house.bean(PlatformTransactionManager.class));
            var mails = new MailRound(
                    house.bean(DeliveryRepository.class),
                    house.bean(NoticeRepository.class),
                    house.bean(EmailAddresses.class),
                    house.bean(Mailman.class),
                    house.bean(PlatformTransactionManager.class),
                    house.clock);
            var mailed = 0;
            start.await();
            while (house.count("notice_delivery where state = 'SENT'") < 500) {
                entries.go();
                mailed += mails.go();
            }
            return mailed;
        };

        var one = relays.submit(relay);
        var other = relays.submit(relay);
        assertThat(one.get(2, TimeUnit.MINUTES) + other.get(2, TimeUnit.MINUTES))
                .isEqualTo(500);
        relays.shutdown();

        assertThat(one.get()).isPositive();
        assertThat(other.get()).isPositive();
        assertThat(server.received())
                .hasSize(500)
                .extracting(mail -> header(mail, "Message-ID"))
                .doesNotHaveDuplicates();
        assertThat(house.count("notice_delivery where state = 'SENT' and attempts = 1 and due_at is null"))
                .isEqualTo(500);
    }

    @Test
    void aServerThatIsAwayDelaysMailHoweverLongAndIsNoticed() {
        IntStream.range(0, 30).forEach(number -> {
            house.tell(house.someone(number + 1, "p" + number + "@example.org"), "away-" + number);
        });
        server.goAway();

        house.clock.advance(Duration.ofHours(2));
        assertThat(house.bean(NoticeOffice.class).overdue())
                .as("not even entered")
                .isEqualTo(30);
        for (int minute = 0; minute < 90; minute++) {
            house.deliverDue();
            assertThat(house.deliverDue()).as("rests for a minute").isZero();
            house.clock.advance(Duration.ofMinutes(1));
        }
        assertThat(house.bean(NoticeOffice.class).overdue()).isEqualTo(30);
        assertThat(house.lines(GIVEN_UP)).isEmpty();
        assertThat(house.lines(FAILED))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.reason()).isEqualTo(Reason.SERVER_AWAY));
        server.comeBack();
        house.deliverDue();
        house.clock.advance(Duration.ofMinutes(1));
        house.deliverDue();

        assertThat(server.received()).hasSize(30);
        assertThat(house.bean(NoticeOffice.class).overdue()).isZero();
        assertThat(house.lines(SENT)).hasSize(30);
    }

    @Test
    void whoIsRefusedHoldsUpNobodyAndIsGivenUpAfterADay() {
        server.refuse("gone@example.org");
        house.tell(house.someone(1, "gone@example.org"), "refused");
        house.tell(house.someone(2, "here@example.org"), "accepted");
        var start = house.clock.instant();

        house.deliverDue();

        assertThat(server.received()).hasSize(1);
        assertThat(house.lines(FAILED)).singleElement().satisfies(line -> {
            assertThat(line.account()).isEqualTo("someone1");
            assertThat(line.reason()).isEqualTo(Reason.RECIPIENT_REFUSED);
            assertThat(line.replyCode()).isEqualTo(550);
            assertThat(line.dueAt()).isEqualTo(start.plus(Duration.ofMinutes(1)));
        });
        for (var pause : new int[] {1, 4, 16, 64, 256, 1024}) {
            house.clock.advance(Duration.ofMinutes(pause).minusSeconds(1));
            assertThat(house.deliverDue()).isZero();
            house.clock.advance(Duration.ofSeconds(1));
            assertThat(house.deliverDue()).isEqualTo(1);
        }
        house.clock.advance(Duration.ofDays(30));
        assertThat(house.deliverDue()).isZero();
        assertThat(house.lines(GIVEN_UP)).singleElement().satisfies(line -> {
            assertThat(line.attempts()).isEqualTo(Delivery.MOST_REFUSALS);
            assertThat(line.replyCode()).isEqualTo(550);
        });
        assertThat(house.bean(NoticeOffice.class).overdue()).isZero();
    }

    @Test
    void anOperatorHasWhatWasGivenUpTriedAgain() {
        var office = house.bean(NoticeOffice.class);
        house.tell(house.someone(1, null), "retried");
        house.deliverDue();
        var id = house.lines(NO_ADDRESS).get(0).id();
        assertThat(office.undelivered(null).counts()).containsExactly(new DeliveryCount(NO_ADDRESS, 1));

        office.retry(id);
        house.deliverDue();
        assertThat(house.lines(NO_ADDRESS)).hasSize(1);
        house.inTransaction(() -> house.bean(JdbcClient.class)
                .sql("update account set email = 'one@example.org'")
                .update());
        assertThat(office.retry(id).state()).isEqualTo(DeliveryState.QUEUED);
        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> office.retry(id));
        house.deliverDue();

        assertThat(server.received()).hasSize(1);
        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> office.retry(id));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> office.retry("nothing"));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> office.retry("0000000000000"));
        assertThat(office.undelivered(null).latest()).isEmpty();
    }

    @Test
    void whatLeavesTwiceAfterACrashIsRecognizedByItsMessageId() {
        house.tell(house.someone(1, "one@example.org"), "crash");
        var crash = new TransactionTemplate(house.bean(PlatformTransactionManager.class));

        house.enterAll();
        crash.executeWithoutResult(status -> {
            assertThat(house.bean(MailRound.class).go()).isEqualTo(1);
            status.setRollbackOnly();
        });
        assertThat(house.lines(SENT)).isEmpty();
        house.clock.advance(Duration.ofHours(2));
        house.deliverDue();

        assertThat(server.received()).hasSize(2);
        assertThat(server.received().stream()
                        .map(mail -> header(mail, "Message-ID"))
                        .distinct())
                .hasSize(1);
        assertThat(house.lines(SENT)).hasSize(1);
    }

    @Test
    void noTextBecomesAHeader() throws Exception {
        var attempts = new String[] {
            "Hello\r\nBcc: victim@example.org",
            "党费\nBcc: victim@example.org",
            "a\rX-Evil: 1",
            "b\u2028X-Evil: 1",
            "c\r\n\r\nbody",
            "\u202Emoc"
        };
        var person = house.someone(1, "one@example.org");
        house.inTransaction(() -> IntStream.range(0, attempts.length)
                .forEach(number -> house.bean(Notices.class)
                        .tell(
                                person,
                                "test",
                                "inject-" + number,
                                attempts[number],
                                ".\r\nQUIT\r\n" + attempts[number])));

        house.deliverDue();

        assertThat(server.received()).hasSize(attempts.length).allSatisfy(mail -> {
            assertThat(mail.getRecipients(RecipientType.BCC)).isNull();
            assertThat(header(mail, "X-Evil")).isEmpty();
            assertThat(mail.getSubject()).doesNotContain("\r", "\n", "\u202E");
            assertThat(mail.getHeader("Subject")).hasSize(1);
            assertThat(String.valueOf(mail.getContent()).replace("\r\n", "\n")).startsWith(".\nQUIT\n");
        });
        assertThat(server.received().stream().flatMap(mail -> recipients(mail))).containsOnly("one@example.org");
    }

    private static Stream<String> recipients(MimeMessage mail) {
        try {
            return Arrays.stream(mail.getAllRecipients()).map(Object::toString);
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
