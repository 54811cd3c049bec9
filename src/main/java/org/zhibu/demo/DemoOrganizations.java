package org.zhibu.demo;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.zhibu.kernel.OrganizationCode;
import org.zhibu.organization.NewOrganization;
import org.zhibu.organization.OrganizationKind;
import org.zhibu.organization.Organizations;

/** The tree of the demo: an organization department, two committees, a general branch, six branches and four groups. */
@Component
@Profile("demo")
class DemoOrganizations {

    private static final LocalDate ESTABLISHED_ON = LocalDate.of(1980, 7, 1);

    private final Organizations organizations;

    DemoOrganizations(Organizations organizations) {
        this.organizations = organizations;
    }

    boolean exist() {
        return !organizations.roots().isEmpty();
    }

    void establish() {
        establish("x", "演示市委组织部", OrganizationKind.DEPARTMENT, null);
        establish("x1", "演示大学党委", OrganizationKind.COMMITTEE, "x");
        establish("x11", "演示大学理学院党总支", OrganizationKind.GENERAL_BRANCH, "x1");
        establish("x1101", "理学院教工党支部", OrganizationKind.BRANCH, "x11");
        establish("x110101", "理学院教工第一党小组", OrganizationKind.GROUP, "x1101");
        establish("x110102", "理学院教工第二党小组", OrganizationKind.GROUP, "x1101");
        establish("x1102", "理学院学生党支部", OrganizationKind.BRANCH, "x11");
        establish("x1201", "演示大学机关党支部", OrganizationKind.BRANCH, "x1");
        establish("x120101", "机关第一党小组", OrganizationKind.GROUP, "x1201");
        establish("x120102", "机关第二党小组", OrganizationKind.GROUP, "x1201");
        establish("x2", "演示集团党委", OrganizationKind.COMMITTEE, "x");
        establish("x2101", "演示集团总部党支部", OrganizationKind.BRANCH, "x2");
        establish("x2102", "演示集团研发中心党支部", OrganizationKind.BRANCH, "x2");
        establish("x2103", "演示集团物流站党支部", OrganizationKind.BRANCH, "x2");
    }

    private void establish(String code, String name, OrganizationKind kind, @Nullable String parent) {
        organizations.establish(new NewOrganization(
                new OrganizationCode(code),
                name,
                kind,
                parent == null ? null : new OrganizationCode(parent),
                ESTABLISHED_ON,
                false,
                kind == OrganizationKind.COMMITTEE,
                "990000"));
    }
}
