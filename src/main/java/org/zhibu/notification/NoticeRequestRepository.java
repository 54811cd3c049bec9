package org.zhibu.notification;

import java.time.Instant;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

/** Stores what is to be told. */
interface NoticeRequestRepository extends JpaRepository<NoticeRequest, Long> {

    /** Locked until the transaction ends; what another node has locked is passed over. */
    @Query(nativeQuery = true, value = "select * from notice_request order by id limit :atMost for update skip locked")
    List<NoticeRequest> take(int atMost);

    /** Says whether the key was new: one row, or none. */
    @Modifying
    @Query(nativeQuery = true, value = """
                    insert ignore into notice (id, recipient, topic, dedupe_key, subject, body, told_at)
                    select id, recipient, topic, dedupe_key, subject, body, told_at from notice_request where id = :id""")
    int enter(long id);

    /** One by one: asked to delete a list, MySQL may look at every row and wait for those of other nodes. */
    @Modifying
    @Query("delete from NoticeRequest r where r.id = :id")
    void forget(long id);

    long countByToldAtBefore(Instant instant);
}
