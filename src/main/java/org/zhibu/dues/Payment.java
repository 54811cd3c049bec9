package org.zhibu.dues;

import io.hypersistence.tsid.TSID;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.zhibu.kernel.Conflict;
import org.zhibu.kernel.OrganizationCode;
import org.zhibu.kernel.PersonId;
import org.zhibu.rules.Money;

/** Money that came in, under a receipt; it can be taken back as a whole, and both stay on record. */
@Entity
@Table(name = "dues_payment")
class Payment {

    @Id
    private long id;

    private String receipt;
    private PersonId person;
    private OrganizationCode branch;
    private String path;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private PaymentPurpose purpose;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private PaymentMethod method;

    private Money amountFen;
    private LocalDate paidOn;
    private @Nullable String payer;
    private @Nullable String reference;
    private @Nullable String sourceKey;
    private @Nullable String reason;
    private @Nullable LocalDate reversedOn;
    private @Nullable String reversalReason;
    private Recorded recorded;

    @Version
    private @Nullable Long version;

    static Payment of(
            String receipt, PaymentForm form, DuesAccount account, @Nullable String sourceKey, Recorded recorded) {
        var payment = new Payment();
        payment.id = TSID.Factory.getTsid().toLong();
        payment.receipt = receipt;
        payment.person = form.person();
        payment.branch = Objects.requireNonNull(account.branch());
        payment.path = account.path();
        payment.purpose = form.purpose();
        payment.method = form.method();
        payment.amountFen = form.amount();
        payment.paidOn = form.paidOn();
        payment.payer = form.payer();
        payment.reference = form.reference();
        payment.sourceKey = sourceKey;
        payment.reason = form.reason();
        payment.recorded = recorded;
        return payment;
    }

    void reverse(LocalDate on, String why) {
        if (reversedOn != null) {
            throw new Conflict("payment-reversed", "收据%s已于%s冲正".formatted(receipt, reversedOn));
        }
        reversedOn = on;
        reversalReason = why;
    }

    long id() {
        return id;
    }

    String receipt() {
        return receipt;
    }

    PersonId person() {
        return person;
    }

    OrganizationCode branch() {
        return branch;
    }

    String path() {
        return path;
    }

    PaymentPurpose purpose() {
        return purpose;
    }

    PaymentMethod method() {
        return method;
    }

    Money amount() {
        return amountFen;
    }

    LocalDate paidOn() {
        return paidOn;
    }

    PaymentView view(List<PaymentView.Share> shares) {
        return new PaymentView(
                receipt,
                person,
                branch,
                purpose,
                method,
                amountFen,
                paidOn,
                payer,
                reference,
                shares,
                reversedOn,
                reversalReason,
                recorded.at(),
                recorded.by());
    }

    Payment() {
        // for JPA
    }
}
