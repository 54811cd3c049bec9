package org.zhibu.transfer.process;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.zhibu.kernel.Actor;
import org.zhibu.member.Education;
import org.zhibu.member.Ethnicity;
import org.zhibu.organization.Organizations;
import org.zhibu.transfer.PaperLetter;
import org.zhibu.transfer.TransferAdmissions;
import org.zhibu.transfer.TransferNotes;
import org.zhibu.workflow.Option;
import org.zhibu.workflow.StartDuty;

/** The receiving committee enters a letter that a member brought on paper (登记纸质介绍信). */
@Component
class RegisterPaperLetter implements StartDuty<PaperLetter> {

    private final TransferAdmissions admissions;
    private final TransferNotes notes;
    private final Organizations organizations;

    RegisterPaperLetter(TransferAdmissions admissions, TransferNotes notes, Organizations organizations) {
        this.admissions = admissions;
        this.notes = notes;
        this.organizations = organizations;
    }

    @Override
    public String process() {
        return TransferModel.ADMISSION;
    }

    @Override
    public Class<PaperLetter> form() {
        return PaperLetter.class;
    }

    @Override
    public NewCase open(PaperLetter form, Actor actor, LocalDate today) {
        var letter = admissions.registerPaperLetter(form, actor);
        return new NewCase(letter, TransferRouting.of(notes.admissionRoute(letter)));
    }

    @Override
    public Map<String, Object> offer(Actor actor) {
        return Map.of(
                "committees", committees(actor),
                "ethnicities", Option.listOf(Ethnicity.values(), Ethnicity::label, Ethnicity::code),
                "educations", Option.listOf(Education.values(), Education::label, Education::code));
    }

    private List<Option> committees(Actor actor) {
        return admissions.committeesServedBy(actor).stream()
                .map(organizations::get)
                .map(committee -> new Option(committee.name(), committee.code().value()))
                .toList();
    }
}
