package org.zhibu.notification;

import static org.zhibu.notification.DeliveryState.FAILED;
import static org.zhibu.notification.DeliveryState.GIVEN_UP;
import static org.zhibu.notification.DeliveryState.NO_ADDRESS;
import static org.zhibu.notification.DeliveryState.QUEUED;

import io.hypersistence.tsid.TSID;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhibu.identity.EmailAddresses;
import org.zhibu.identity.Mailbox;
import org.zhibu.kernel.NotFound;

/** What operators see of notices on their way out and may do about them; nothing here says what a notice says. */
@Service
@Transactional
public class NoticeOffice {

    private static final int LONGEST_LIST = 200;
    private static final Duration TOLERATED_WAIT = Duration.ofHours(1);
    private static final Set<DeliveryState> WAITING = Set.of(QUEUED, FAILED);
    private static final Set<DeliveryState> UNDELIVERED = Set.of(QUEUED, FAILED, NO_ADDRESS, GIVEN_UP);

    private final NoticeRequestRepository requests;
    private final DeliveryRepository deliveries;
    private final NoticeRepository notices;
    private final EmailAddresses addresses;
    private final Clock clock;

    NoticeOffice(
            NoticeRequestRepository requests,
            DeliveryRepository deliveries,
            NoticeRepository notices,
            EmailAddresses addresses,
            Clock clock) {
        this.requests = requests;
        this.deliveries = deliveries;
        this.notices = notices;
        this.addresses = addresses;
        this.clock = clock;
    }

    /** How many have been waiting for more than an hour: zero when all is well, whoever has no address. */
    @Transactional(readOnly = true)
    public long overdue() {
        var limit = clock.instant().minus(TOLERATED_WAIT);
        return requests.countByToldAtBefore(limit) + deliveries.countByStateInAndQueuedAtBefore(WAITING, limit);
    }

    /** The latest that are in this state; without one, all that are not delivered. */
    @Transactional(readOnly = true)
    public UndeliveredNotices undelivered(@Nullable DeliveryState state) {
        var wanted = state == null ? UNDELIVERED : Set.of(state);
        return new UndeliveredNotices(
                overdue(), deliveries.count(UNDELIVERED), lines(deliveries.latest(wanted, Limit.of(LONGEST_LIST))));
    }

    /** Has a notice tried again from the beginning, by the relay and a moment later. */
    public DeliveryLine retry(String id) {
        var delivery = Optional.of(id)
                .filter(TSID::isValid)
                .flatMap(text -> deliveries.take(new DeliveryKey(TSID.from(text).toLong(), Channel.MAIL)))
                .orElseThrow(() -> new NotFound("没有这条提醒"));
        delivery.retry(clock.instant());
        return lines(List.of(delivery)).get(0);
    }

    private List<DeliveryLine> lines(List<Delivery> found) {
        var told = notices.findAllById(found.stream().map(Delivery::notice).toList()).stream()
                .collect(Collectors.toMap(Notice::id, Function.identity()));
        var mailboxes = addresses.mailboxesOf(
                told.values().stream().map(Notice::recipient).collect(Collectors.toSet()));
        return found.stream()
                .map(delivery -> {
                    var notice =
                            Optional.ofNullable(told.get(delivery.notice())).orElseThrow();
                    var mailbox = Optional.ofNullable(mailboxes.get(notice.recipient()));
                    return delivery.line(
                            notice.topic(), mailbox.map(Mailbox::account).orElse(null));
                })
                .toList();
    }
}
