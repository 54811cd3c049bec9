package org.zhibu.dues.process;

import java.time.YearMonth;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.zhibu.dues.process.DuesModel.Variables;
import org.zhibu.kernel.OrganizationCode;
import org.zhibu.kernel.PersonId;
import org.zhibu.member.People;
import org.zhibu.organization.OrganizationView;
import org.zhibu.organization.Organizations;

/** Who acts for a branch and what the work is called, in the words of the models. */
@Component
class DuesRouting {

    private final Organizations organizations;
    private final People people;

    DuesRouting(Organizations organizations, People people) {
        this.organizations = organizations;
        this.people = people;
    }

    Map<String, Object> of(OrganizationCode branch, YearMonth month) {
        return of(branch, "%s %s 党费".formatted(organizations.get(branch).name(), month));
    }

    Map<String, Object> of(OrganizationCode branch, PersonId person) {
        return of(branch, people.nameOf(person));
    }

    /** A branch without an approving committee is no reason to leave a whole month unbilled: nobody is asked until there is one. */
    private Map<String, Object> of(OrganizationCode branch, String label) {
        var committee =
                organizations.issuerFor(branch).map(OrganizationView::code).map(OrganizationCode::value);
        return Map.of(
                Variables.LABEL, label,
                Variables.BRANCH, branch.value(),
                Variables.COMMITTEE, committee.orElse(""));
    }
}
