package org.zhibu.document;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** Lists what is kept with a case. */
interface AttachmentRepository extends Repository<Attachment, Long> {

    Attachment save(Attachment attachment);

    Optional<Attachment> findById(long id);

    List<Attachment> findByCaseNumberOrderById(String caseNumber);
}
