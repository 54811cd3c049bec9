package org.zhibu.development;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhibu.rules.Warning;

/** The front door for warnings: a limit draws near or has passed, and nothing else happens. */
@Service
@Transactional
public class DossierWarnings {

    private final Registry registry;
    private final DossierWarningRepository warnings;
    private final CaseNotes notes;

    DossierWarnings(Registry registry, DossierWarningRepository warnings, CaseNotes notes) {
        this.registry = registry;
        this.warnings = warnings;
        this.notes = notes;
    }

    /** Raises a warning of the catalogue; saying it twice changes nothing. */
    public void raise(String number, String code) {
        notes.warning(number, code).ifPresent(warning -> raise(registry.take(number), warning));
    }

    private void raise(Dossier dossier, Warning warning) {
        var today = registry.today();
        var level = today.isBefore(warning.red()) ? DossierWarningLevel.YELLOW : DossierWarningLevel.RED;
        var limit = warning.red().minusDays(1);
        if (!dossier.isOpen()
                || warnings.existsByDossierAndCodeAndLevelAndLimitOn(dossier.id(), warning.code(), level, limit)) {
            return;
        }
        warnings.save(DossierWarning.raise(dossier, warning.code(), level, limit, today));
        dossier.report(new DossierFact.WarningRaised(dossier.number(), dossier.branch(), warning.code(), level, limit));
        registry.file(dossier);
    }
}
