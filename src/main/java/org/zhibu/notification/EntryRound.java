package org.zhibu.notification;

import java.util.Comparator;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes notices of requests, one for every key, whoever else asked for the same.
 *
 * <p>Callers never meet at a key: on MySQL whoever waits for one that is rolled back, or meets another who goes the other way
 * round, may lose the whole transaction. Here there is nothing to lose; what fails is taken up again a second later.
 */
@Component
@Order(1)
class EntryRound implements Round {

    private static final int BATCH = 50;

    private final NoticeRequestRepository requests;
    private final DeliveryRepository deliveries;
    private final NotificationSettings settings;
    private final TransactionTemplate transaction;

    EntryRound(
            NoticeRequestRepository requests,
            DeliveryRepository deliveries,
            NotificationSettings settings,
            PlatformTransactionManager transactions) {
        this.requests = requests;
        this.deliveries = deliveries;
        this.settings = settings;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public int go() {
        var taken = transaction.execute(status -> {
            var batch = requests.take(BATCH);
            // In one order on all nodes: they may hold requests with the same keys.
            batch.stream()
                    .sorted(Comparator.comparing(NoticeRequest::dedupeKey))
                    .forEach(this::enter);
            return batch.size();
        });
        return taken == null ? 0 : taken;
    }

    private void enter(NoticeRequest request) {
        if (requests.enter(request.id()) > 0 && settings.mail().enabled()) {
            deliveries.save(Delivery.of(request.id(), Channel.MAIL, request.toldAt()));
        }
        requests.forget(request.id());
    }
}
