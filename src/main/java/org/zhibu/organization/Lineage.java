package org.zhibu.organization;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.zhibu.kernel.RuleViolation;

/**
 * Whom a branch answers to.
 *
 * <p>{@code generalBranch} is who deliberates before the committee decides: the general branch, or a committee without authority to approve.
 */
public record Lineage(
        OrganizationView branch,
        @Nullable OrganizationView generalBranch,
        OrganizationView committee,
        @Nullable OrganizationView department) {

    static Lineage of(OrganizationView branch, List<OrganizationView> nearestFirst) {
        if (branch.kind() != OrganizationKind.BRANCH) {
            throw new RuleViolation("not-a-branch", "“%s”不是党支部".formatted(branch.name()), "请选择党支部");
        }
        var committee = nearest(nearestFirst, OrganizationView::approves)
                .orElseThrow(() -> new RuleViolation(
                        "no-approving-committee",
                        "《中国共产党发展党员工作细则》第二十二条",
                        "“%s”之上没有具有审批预备党员权限的基层党委".formatted(branch.name()),
                        "请先由上级明确审批党委"));
        var between = nearestFirst.subList(0, nearestFirst.indexOf(committee));
        return new Lineage(
                branch,
                nearest(between, Lineage::deliberates).orElse(null),
                committee,
                nearest(nearestFirst, organization -> organization.kind() == OrganizationKind.DEPARTMENT)
                        .orElse(null));
    }

    private static boolean deliberates(OrganizationView organization) {
        return organization.kind() == OrganizationKind.GENERAL_BRANCH
                || organization.kind() == OrganizationKind.COMMITTEE;
    }

    private static Optional<OrganizationView> nearest(
            List<OrganizationView> nearestFirst, Predicate<OrganizationView> wanted) {
        return nearestFirst.stream().filter(wanted).findFirst();
    }
}
