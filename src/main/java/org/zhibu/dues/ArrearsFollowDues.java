package org.zhibu.dues;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Whoever has paid is not talked to any more, in the same transaction; what changes in other ways is found the next night. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ArrearsFollowDues {

    private final DuesArrears arrears;

    ArrearsFollowDues(DuesArrears arrears) {
        this.arrears = arrears;
    }

    /** Paid for all that was behind, although the present month may still be open. */
    @EventListener
    void on(DuesFact.Paid paid) {
        arrears.follow(paid.person());
    }

    @EventListener
    void on(DuesFact.Settled settled) {
        arrears.follow(settled.person());
    }

    @EventListener
    void on(DuesFact.PaymentReversed reversed) {
        arrears.follow(reversed.person());
    }

    @EventListener
    void on(DuesFact.ReliefAnswered answered) {
        arrears.follow(answered.person());
    }
}
