package org.zhibu.exchange;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.zhibu.kernel.NotFound;
import org.zhibu.kernel.RuleViolation;

/**
 * Hands a message to its room, once. That it was received is entered in the same transaction as the room's work, and the entry
 * stays for good: whatever comes a second time, however late, changes nothing.
 */
@Component
class Inbox {

    private final EntityManager entities;
    private final ObjectProvider<Recipient> recipients;
    private final TransactionTemplate ownTransaction;
    private final Clock clock;

    Inbox(
            EntityManager entities,
            ObjectProvider<Recipient> recipients,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.entities = entities;
        this.recipients = recipients;
        this.ownTransaction = new TransactionTemplate(transactions);
        this.ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.clock = clock;
    }

    /** Says whether the message was new. */
    boolean receive(Message message) {
        var recipient = recipients
                .orderedStream()
                .filter(room -> room.takes(message.kind()))
                .findFirst()
                .orElseThrow(() -> new Refused("本系统不认识此类消息"));
        try {
            return Boolean.TRUE.equals(ownTransaction.execute(status -> {
                var isNew = enter(message);
                if (isNew) {
                    recipient.receive(message);
                }
                return isNew;
            }));
        } catch (RuleViolation violation) {
            throw new Refused("不符合规定（" + violation.rule() + "）");
        } catch (NotFound missing) {
            throw new Refused("所指的事项在本系统不存在");
        } catch (IllegalArgumentException unreadable) {
            throw new Refused("消息内容不符合约定");
        }
    }

    /** Two nodes may hold the same message at the same moment: the second waits here for the first. */
    private boolean enter(Message message) {
        return entities.createNativeQuery(
                                "insert ignore into exchange_inbox (sender, id, received_at) values (:sender, :id, :at)")
                        .setParameter("sender", message.from())
                        .setParameter("id", message.id())
                        .setParameter("at", clock.instant())
                        .executeUpdate()
                > 0;
    }
}
