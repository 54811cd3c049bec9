package org.zhibu.intake;

import io.hypersistence.tsid.TSID;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** That an application arrived, and which dossier it opened. Kept for good: the same request sent again gets the same answer. */
@Entity
@Table(name = "intake_receipt")
class Receipt implements Persistable<Long> {

    @Id
    private long id;

    private String receiptNo;
    private String dossier;
    private @Nullable String requestKey;
    private String requestBody;
    private Instant receivedAt;

    static Receipt of(String dossier, @Nullable String requestKey, String requestBody, Instant now) {
        var receipt = new Receipt();
        var id = TSID.Factory.getTsid();
        receipt.id = id.toLong();
        receipt.receiptNo = "R" + id;
        receipt.dossier = dossier;
        receipt.requestKey = requestKey;
        receipt.requestBody = requestBody;
        receipt.receivedAt = now;
        return receipt;
    }

    String receiptNo() {
        return receiptNo;
    }

    String dossier() {
        return dossier;
    }

    String requestBody() {
        return requestBody;
    }

    Instant receivedAt() {
        return receivedAt;
    }

    @Override
    public Long getId() {
        return id;
    }

    /** Receipts are written once and never changed. */
    @Override
    public boolean isNew() {
        return true;
    }

    Receipt() {
        // for JPA
    }
}
