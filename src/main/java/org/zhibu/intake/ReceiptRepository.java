package org.zhibu.intake;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

/** Stores receipts. */
interface ReceiptRepository extends JpaRepository<Receipt, Long> {

    Optional<Receipt> findByReceiptNo(String receiptNo);

    Optional<Receipt> findByRequestKey(String requestKey);
}
