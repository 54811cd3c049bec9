package org.zhibu.development;

import io.hypersistence.tsid.TSID;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One numbered copy of 《中国共产党入党志愿书》; a number is given once and never again. */
@Entity
@Table(name = "admission_form")
class AdmissionForm {

    @Id
    private long id;

    private String number;
    private long dossier;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private State state;

    private LocalDate issuedOn;
    private @Nullable LocalDate endedOn;

    @Version
    private @Nullable Long version;

    static AdmissionForm issue(String number, Dossier dossier, LocalDate on) {
        var form = new AdmissionForm();
        form.id = TSID.Factory.getTsid().toLong();
        form.number = number;
        form.dossier = dossier.id();
        form.state = State.ISSUED;
        form.issuedOn = on;
        return form;
    }

    void spoil(LocalDate on) {
        state = State.SPOILED;
        endedOn = on;
    }

    void use(LocalDate on) {
        state = State.USED;
        endedOn = on;
    }

    String number() {
        return number;
    }

    AdmissionFormView view() {
        return new AdmissionFormView(number, state.name(), issuedOn, endedOn);
    }

    /** What became of a copy. */
    enum State {
        ISSUED,
        SPOILED,
        USED
    }

    AdmissionForm() {
        // for JPA
    }
}
