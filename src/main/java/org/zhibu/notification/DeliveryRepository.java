package org.zhibu.notification;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** Stores what became of notices on their way out. */
interface DeliveryRepository extends JpaRepository<Delivery, DeliveryKey> {

    /** Locked until the transaction ends; what another node has locked is passed over. */
    @Query(nativeQuery = true, value = """
                    select * from notice_delivery where channel = 'MAIL' and due_at <= :now
                    order by due_at limit :atMost for update skip locked""")
    List<Delivery> takeDueMail(Instant now, int atMost);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select d from Delivery d where d.key = :key")
    Optional<Delivery> take(DeliveryKey key);

    @Query("select d from Delivery d where d.state in :states order by d.queuedAt desc")
    List<Delivery> latest(Collection<DeliveryState> states, Limit atMost);

    @Query("""
            select new org.zhibu.notification.DeliveryCount(d.state, count(d))
            from Delivery d where d.state in :states group by d.state order by d.state""")
    List<DeliveryCount> count(Collection<DeliveryState> states);

    long countByStateInAndQueuedAtBefore(Collection<DeliveryState> states, Instant instant);
}
