package org.zhibu.portal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.swagger.v3.oas.annotations.Hidden;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.zhibu.member.Education;
import org.zhibu.member.Ethnicity;
import org.zhibu.organization.Organizations;

/** The Camunda Form of the first step, with the lists it shows, for the public page. */
@RestController
@Hidden
class ApplicationFormController {

    private final Organizations organizations;
    private final JsonNode schema;

    ApplicationFormController(Organizations organizations, ObjectMapper json) throws IOException {
        this.organizations = organizations;
        this.schema = json.readTree(new ClassPathResource("forms/development/submitApplication.form").getInputStream());
    }

    @GetMapping("/apply/form")
    FilledForm form() {
        return new FilledForm(
                schema,
                Map.of(
                        "online", true,
                        "organizations", branches(),
                        "ethnicities",
                                Arrays.stream(Ethnicity.values())
                                        .map(group -> new Choice(group.label(), group.code()))
                                        .toList(),
                        "educations",
                                Arrays.stream(Education.values())
                                        .map(level -> new Choice(level.label(), level.code()))
                                        .toList()));
    }

    private List<Choice> branches() {
        return organizations.roots().stream()
                .flatMap(root -> organizations.branchesUnder(root.code()).stream())
                .filter(branch -> !branch.temporary())
                .map(branch -> new Choice(branch.name(), branch.code().value()))
                .toList();
    }

    /** A form and the data it opens with. */
    record FilledForm(JsonNode schema, Map<String, Object> data) {}

    /** One entry of a list in the form. */
    record Choice(String label, String value) {}
}
