package org.zhibu.dues;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;
import org.zhibu.kernel.NotFound;
import org.zhibu.kernel.PersonId;

interface PaymentRepository extends Repository<Payment, Long> {

    Payment save(Payment payment);

    Optional<Payment> findByReceipt(String receipt);

    Optional<Payment> findBySourceKey(String sourceKey);

    List<Payment> findByPersonOrderByIdDesc(PersonId person);

    default Payment require(String receipt) {
        return findByReceipt(receipt).orElseThrow(() -> new NotFound("没有编号为%s的党费收据".formatted(receipt)));
    }
}
