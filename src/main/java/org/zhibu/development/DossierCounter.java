package org.zhibu.development;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The last number given in a year. */
@Entity
@Table(name = "dossier_counter")
class DossierCounter {

    @Id
    private int openedYear;

    private int lastNumber;

    String next() {
        lastNumber++;
        return "%d-%06d".formatted(openedYear, lastNumber);
    }

    DossierCounter() {
        // for JPA
    }
}
