package org.zhibu.notification;

import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import org.zhibu.kernel.PersonId;

/** Reads notices; {@link EntryRound} enters them. */
interface NoticeRepository extends JpaRepository<Notice, Long> {

    @Query("select n from Notice n where n.recipient = :recipient and n.id < :before order by n.id desc")
    List<Notice> page(PersonId recipient, long before, Limit atMost);

    long countByRecipientAndReadAtIsNull(PersonId recipient);
}
