package org.zhibu.development;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.zhibu.kernel.RuleViolation;

/** The numbered copies of 《中国共产党入党志愿书》: one person, one valid copy. */
@Component
class AdmissionForms {

    private final AdmissionFormRepository forms;

    AdmissionForms(AdmissionFormRepository forms) {
        this.forms = forms;
    }

    /** Issues a copy; without a number the one issued before stays valid. */
    void issue(Dossier dossier, @Nullable String number, LocalDate on) {
        var valid = valid(dossier);
        if (number == null || valid.filter(form -> form.number().equals(number)).isPresent()) {
            if (valid.isEmpty()) {
                throw new RuleViolation("admission-form-issued", "预审合格应发放《入党志愿书》，没有填写志愿书编号", "请填写所发《入党志愿书》的编号");
            }
            return;
        }
        if (forms.existsByNumber(number)) {
            throw new RuleViolation(
                    "admission-form-number", "《入党志愿书》编号%s已经使用或者作废，不能重复使用".formatted(number), "请核对编号，一人一号");
        }
        valid.ifPresent(form -> form.spoil(on));
        forms.save(AdmissionForm.issue(number, dossier, on));
    }

    void spoil(Dossier dossier, LocalDate on) {
        valid(dossier).ifPresent(form -> form.spoil(on));
    }

    void use(Dossier dossier, LocalDate on) {
        valid(dossier).ifPresent(form -> form.use(on));
    }

    private Optional<AdmissionForm> valid(Dossier dossier) {
        return forms.findByDossierAndState(dossier.id(), AdmissionForm.State.ISSUED);
    }
}
