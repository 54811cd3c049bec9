package org.zhibu.development.process;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.zhibu.development.Applications;
import org.zhibu.development.CaseNotes;
import org.zhibu.development.NewApplication;
import org.zhibu.kernel.Actor;
import org.zhibu.member.Education;
import org.zhibu.member.Ethnicity;
import org.zhibu.organization.Organizations;
import org.zhibu.workflow.Option;
import org.zhibu.workflow.StartDuty;

/** Step 1: a commissioner takes in an application on paper (登记纸质入党申请). */
@Component
class SubmitApplication implements StartDuty<NewApplication> {

    private final Applications applications;
    private final CaseNotes notes;
    private final Organizations organizations;

    SubmitApplication(Applications applications, CaseNotes notes, Organizations organizations) {
        this.applications = applications;
        this.notes = notes;
        this.organizations = organizations;
    }

    @Override
    public String process() {
        return DevelopmentModel.ROAD;
    }

    @Override
    public Class<NewApplication> form() {
        return NewApplication.class;
    }

    @Override
    public NewCase open(NewApplication form, Actor actor, LocalDate today) {
        var number = applications.openOnPaper(form, actor);
        return new NewCase(number, Routing.of(notes.route(number)));
    }

    @Override
    public Map<String, Object> offer(Actor actor) {
        return Map.of(
                "organizations", branches(actor),
                "ethnicities", Option.listOf(Ethnicity.values(), Ethnicity::label, Ethnicity::code),
                "educations", Option.listOf(Education.values(), Education::label, Education::code));
    }

    private List<Option> branches(Actor actor) {
        return applications.branchesTakenCareOf(actor).stream()
                .map(organizations::get)
                .map(branch -> new Option(branch.name(), branch.code().value()))
                .toList();
    }
}
