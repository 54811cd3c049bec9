package org.zhibu.development;

import io.hypersistence.tsid.TSID;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** A warning that was raised about a case; the limit tells one occasion from the next. */
@Entity
@Table(name = "dossier_warning")
class DossierWarning implements Persistable<Long> {

    @Id
    private long id;

    private long dossier;
    private String code;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private DossierWarningLevel level;

    private LocalDate limitOn;
    private LocalDate raisedOn;

    static DossierWarning raise(
            Dossier dossier, String code, DossierWarningLevel level, LocalDate limitOn, LocalDate raisedOn) {
        var warning = new DossierWarning();
        warning.id = TSID.Factory.getTsid().toLong();
        warning.dossier = dossier.id();
        warning.code = code;
        warning.level = level;
        warning.limitOn = limitOn;
        warning.raisedOn = raisedOn;
        return warning;
    }

    WarningView view() {
        return new WarningView(code, level, limitOn, raisedOn);
    }

    @Override
    public @Nullable Long getId() {
        return id;
    }

    /** Written once. */
    @Override
    public boolean isNew() {
        return true;
    }

    DossierWarning() {
        // for JPA
    }
}
