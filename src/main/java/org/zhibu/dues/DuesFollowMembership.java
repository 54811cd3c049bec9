package org.zhibu.dues;

import java.util.EnumSet;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.zhibu.kernel.Actor;
import org.zhibu.member.MembershipEventKind;
import org.zhibu.member.MembershipRecorded;
import org.zhibu.transfer.TransferFact;

/** Whatever is entered in the membership record changes who owes dues, where and from when, in the same transaction. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class DuesFollowMembership {

    private static final Set<MembershipEventKind> CHANGING = EnumSet.of(
            MembershipEventKind.ADMITTED,
            MembershipEventKind.CONVERTED,
            MembershipEventKind.PROBATION_CANCELLED,
            MembershipEventKind.WITHDREW,
            MembershipEventKind.DIED,
            MembershipEventKind.MOVED,
            MembershipEventKind.TRANSFERRED_IN,
            MembershipEventKind.SUSPENDED,
            MembershipEventKind.RESTORED,
            MembershipEventKind.REMOVED);

    private final BillBook book;

    DuesFollowMembership(BillBook book) {
        this.book = book;
    }

    @EventListener
    void on(MembershipRecorded fact) {
        if (CHANGING.contains(fact.kind()) && book.concerns(fact.person())) {
            book.follow(book.holdToBill(fact.person()), fact.by());
        }
    }

    /** The letter says up to which month dues were paid elsewhere; what follows is collected here. */
    @EventListener
    void on(TransferFact.MemberArrived fact) {
        if (fact.duesPaidThrough() != null && book.concerns(fact.person())) {
            var account = book.holdToBill(fact.person());
            account.bring(fact.duesPaidThrough(), fact.on());
            book.follow(account, fact.by());
        }
    }

    /** Who has left for another system pays there from the month after the one on the letter. */
    @EventListener
    void on(TransferFact.ReceiptReturned fact) {
        book.find(fact.person()).ifPresent(account -> book.release(account, Actor.SYSTEM));
    }
}
