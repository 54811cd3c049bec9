package org.zhibu.notification;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.zhibu.identity.EmailAddresses;
import org.zhibu.identity.Mailbox;

/**
 * Takes what is due, has it carried to the mail server and writes down what became of it.
 *
 * <p>The rows stay locked meanwhile, so no two nodes carry the same one. A node that dies after the server has taken a mail and
 * before that is committed leaves it due, and it is sent again: at least once is all that mail allows. Both copies have the
 * same Message-ID, by which mailboxes and people recognize them as one.
 */
class MailRound implements Round {

    private static final Logger LOG = LoggerFactory.getLogger(MailRound.class);
    /** As many as may leave twice at the very most. */
    private static final int BATCH = 20;

    private static final Duration REST = Duration.ofMinutes(1);

    private final DeliveryRepository deliveries;
    private final NoticeRepository notices;
    private final EmailAddresses addresses;
    private final Mailman mailman;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private volatile Instant restsUntil = Instant.MIN;

    MailRound(
            DeliveryRepository deliveries,
            NoticeRepository notices,
            EmailAddresses addresses,
            Mailman mailman,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.deliveries = deliveries;
        this.notices = notices;
        this.addresses = addresses;
        this.mailman = mailman;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** Goes once and says how many it took up, whatever became of them; none for a minute after nobody's mail got out. */
    @Override
    public int go() {
        if (clock.instant().isBefore(restsUntil)) {
            return 0;
        }
        var taken = transaction.execute(status -> {
            var due = deliveries.takeDueMail(clock.instant(), BATCH);
            if (!due.isEmpty()) {
                carry(due);
            }
            return due.size();
        });
        return taken == null ? 0 : taken;
    }

    private void carry(List<Delivery> due) {
        var letters = new LinkedHashMap<Delivery, Letter>();
        var written = lettersOf(due);
        for (var delivery : due) {
            var letter = written.get(delivery.notice());
            if (letter == null) {
                delivery.hasNoAddress();
            } else {
                letters.put(delivery, letter);
            }
        }
        settle(letters, mailman.carry(letters.values()));
    }

    /** By notice; none for whoever has no address. */
    private Map<Long, Letter> lettersOf(List<Delivery> due) {
        var told = notices.findAllById(due.stream().map(Delivery::notice).toList());
        var mailboxes =
                addresses.mailboxesOf(told.stream().map(Notice::recipient).collect(Collectors.toSet()));
        var letters = new LinkedHashMap<Long, Letter>();
        for (var notice : told) {
            Optional.ofNullable(mailboxes.get(notice.recipient()))
                    .map(Mailbox::address)
                    .ifPresent(address -> letters.put(notice.id(), notice.letterTo(address)));
        }
        return letters;
    }

    private void settle(Map<Delivery, Letter> letters, Map<Letter, Failure> failures) {
        var now = clock.instant();
        letters.forEach((delivery, letter) -> {
            var failure = failures.get(letter);
            if (failure == null) {
                delivery.sent(mailman.messageId(letter), now);
            } else {
                delivery.failed(failure, now);
            }
        });
        if (!failures.isEmpty()) {
            LOG.warn("{} of {} mails did not leave: {}", failures.size(), letters.size(), distinct(failures));
        }
        if (failures.values().stream().anyMatch(failure -> failure.reason().concernsEverybody())) {
            restsUntil = now.plus(REST);
        }
    }

    private static String distinct(Map<Letter, Failure> failures) {
        return failures.values().stream()
                .map(failure -> failure.replyCode() == null
                        ? failure.reason().name()
                        : failure.reason() + " " + failure.replyCode())
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
