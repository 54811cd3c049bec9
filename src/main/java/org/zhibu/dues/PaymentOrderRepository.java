package org.zhibu.dues;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PaymentOrderRepository extends Repository<PaymentOrder, String> {

    PaymentOrder save(PaymentOrder order);

    /** Reports of one order are booked one after the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select o from PaymentOrder o where o.number = :number")
    Optional<PaymentOrder> hold(String number);
}
