package org.zhibu.exchange;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.zhibu.exchange.Courier.Parcel;

/** Signs what is meant for others and gives it to the courier. */
@Component
@Order(2)
class CourierRound implements Round {

    private static final Logger LOG = LoggerFactory.getLogger(CourierRound.class);

    private final Outbox outbox;
    private final Envelopes envelopes;
    private final Seal seal;
    private final ObjectProvider<Courier> courier;
    private final TransactionTemplate transaction;
    private final Clock clock;

    CourierRound(
            Outbox outbox,
            Envelopes envelopes,
            Seal seal,
            ObjectProvider<Courier> courier,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.outbox = outbox;
        this.envelopes = envelopes;
        this.seal = seal;
        this.courier = courier;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** The rows stay locked until the courier has confirmed them, so two nodes never carry the same one at the same time. */
    @Override
    public int go() {
        var taken = transaction.execute(status -> {
            var due = outbox.takeDueElsewhere();
            if (!due.isEmpty()) {
                settle(due, carry(due));
            }
            return due.size();
        });
        return taken == null ? 0 : taken;
    }

    private Map<String, String> carry(List<OutboxEntry> due) {
        var carrier = courier.getIfAvailable();
        var errors = new HashMap<String, String>();
        var parcels = new ArrayList<Parcel>();
        for (var entry : due) {
            if (carrier == null) {
                errors.put(entry.messageId(), "没有配置消息服务器");
                continue;
            }
            try {
                var letter = seal.seal(envelopes.write(outbox.open(entry)));
                parcels.add(new Parcel(entry.messageId(), entry.recipient(), letter));
            } catch (RuntimeException unreadable) {
                errors.put(entry.messageId(), "无法读取或签名（" + Failures.named(unreadable) + "）");
            }
        }
        if (carrier != null) {
            errors.putAll(carrier.carry(parcels));
        }
        return errors;
    }

    private void settle(List<OutboxEntry> due, Map<String, String> errors) {
        var now = clock.instant();
        for (var entry : due) {
            var error = errors.get(entry.messageId());
            if (error == null) {
                entry.sent(now);
            } else {
                entry.failed(error, now);
            }
        }
        if (!errors.isEmpty()) {
            LOG.warn("{} of {} messages stay in the outbox: {}", errors.size(), due.size(), distinct(errors));
        }
    }

    private static String distinct(Map<String, String> errors) {
        return errors.values().stream().distinct().collect(Collectors.joining("; "));
    }
}
