package org.zhibu.dues;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.zhibu.kernel.PersonId;
import org.zhibu.rules.Money;

/** What somebody set out to pay online; the payment service says under its number whether it was paid. */
@Entity
@Table(name = "dues_order")
class PaymentOrder {

    @Id
    private String number;

    private PersonId person;
    private Money amountFen;
    private Instant openedAt;
    private @Nullable String receipt;

    @Version
    private @Nullable Long version;

    static PaymentOrder of(String number, PersonId person, Money amount, Instant at) {
        var order = new PaymentOrder();
        order.number = number;
        order.person = person;
        order.amountFen = amount;
        order.openedAt = at;
        return order;
    }

    void paid(String under) {
        receipt = under;
    }

    String number() {
        return number;
    }

    PersonId person() {
        return person;
    }

    Money amount() {
        return amountFen;
    }

    PaymentOrder() {
        // for JPA
    }
}
