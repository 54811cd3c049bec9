package org.zhibu.transfer;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;

/** The last number given in one series and year. */
@Entity
@Table(name = "transfer_series")
class TransferSeries {

    @EmbeddedId
    private Key key;

    private int lastNumber;

    int next() {
        return ++lastNumber;
    }

    TransferSeries() {
        // for JPA
    }

    @Embeddable
    record Key(String series, int seriesYear) implements Serializable {}
}
