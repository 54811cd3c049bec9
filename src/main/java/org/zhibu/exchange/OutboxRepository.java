package org.zhibu.exchange;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** Stores what has to leave. */
interface OutboxRepository extends JpaRepository<OutboxEntry, Long> {

    /** Locked until the transaction ends; what another node has locked is passed over. */
    @Query(nativeQuery = true, value = """
                    select * from exchange_outbox
                    where sent_at is null and next_attempt_at <= :now and recipient = :here
                    order by next_attempt_at limit :atMost for update skip locked""")
    List<OutboxEntry> takeDueHere(String here, Instant now, int atMost);

    @Query(nativeQuery = true, value = """
                    select * from exchange_outbox
                    where sent_at is null and next_attempt_at <= :now and recipient <> :here
                    order by next_attempt_at limit :atMost for update skip locked""")
    List<OutboxEntry> takeDueElsewhere(String here, Instant now, int atMost);

    @Query("""
            select new org.zhibu.exchange.OutboxLine(e.recipient, count(e), min(e.queuedAt), null)
            from OutboxEntry e where e.sentAt is null group by e.recipient order by e.recipient""")
    List<OutboxLine> waiting();

    Optional<OutboxEntry> findFirstByRecipientAndSentAtIsNullAndLastErrorIsNotNullOrderByAttemptsDesc(String recipient);

    long countBySentAtIsNull();
}
