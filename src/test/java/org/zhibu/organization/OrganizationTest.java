package org.zhibu.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.zhibu.kernel.OrganizationCode;
import org.zhibu.kernel.RuleViolation;

class OrganizationTest {

    private static final LocalDate START = LocalDate.of(2020, 7, 1);

    @Test
    void thePathNamesEverythingAbove() {
        var department = established("a", OrganizationKind.DEPARTMENT, false, false, null);
        var committee = established("a01", OrganizationKind.COMMITTEE, true, false, department);
        var branch = established("a0101", OrganizationKind.BRANCH, false, false, committee);

        assertThat(branch.path()).isEqualTo("/a/a01/a0101/");
        assertThat(branch.line()).extracting(OrganizationCode::value).containsExactly("a", "a01", "a0101");
    }

    @Test
    void narrowerStandsUnderWider() {
        var branch = established("a", OrganizationKind.BRANCH, false, false, null);
        var committee = established("b", OrganizationKind.COMMITTEE, true, false, null);

        assertThat(established("b1", OrganizationKind.COMMITTEE, false, false, committee)
                        .path())
                .isEqualTo("/b/b1/");
        refused("organization-order", () -> established("a1", OrganizationKind.COMMITTEE, true, false, branch));
        refused("organization-order", () -> established("a2", OrganizationKind.BRANCH, false, false, branch));
    }

    @Test
    void onlyLastingCommitteesApprove() {
        refused(
                "approval-by-committees-only",
                () -> established("a", OrganizationKind.GENERAL_BRANCH, true, false, null));
        refused("approval-by-committees-only", () -> established("a", OrganizationKind.BRANCH, true, false, null));
        refused("approval-by-committees-only", () -> established("a", OrganizationKind.COMMITTEE, true, true, null));
    }

    @Test
    void nothingIsFoundedUnderWhatIsGone() {
        var committee = established("a", OrganizationKind.COMMITTEE, true, false, null);
        committee.dissolve(START.plusDays(1));
        var late = new NewOrganization(
                new OrganizationCode("a1"),
                "示例支部",
                OrganizationKind.BRANCH,
                committee.code(),
                START.plusDays(1),
                false,
                false,
                null);

        refused("parent-exists", () -> Organization.establish(late, committee));
    }

    @Test
    void theDayOfDissolutionIsTheFirstDayWithout() {
        var branch = established("a", OrganizationKind.BRANCH, false, false, null);

        branch.dissolve(START.plusYears(1));

        assertThat(branch.view().existsOn(START.minusDays(1))).isFalse();
        assertThat(branch.view().existsOn(START)).isTrue();
        assertThat(branch.view().existsOn(START.plusYears(1).minusDays(1))).isTrue();
        assertThat(branch.view().existsOn(START.plusYears(1))).isFalse();
        refused("dissolved-once", () -> branch.dissolve(START.plusYears(2)));
    }

    private static void refused(String rule, Runnable attempt) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(attempt::run)
                .satisfies(violation -> assertThat(violation.rule()).isEqualTo(rule));
    }

    private static Organization established(
            String code, OrganizationKind kind, boolean approves, boolean temporary, @Nullable Organization parent) {
        return Organization.establish(
                new NewOrganization(
                        new OrganizationCode(code),
                        "示例" + code,
                        kind,
                        parent == null ? null : parent.code(),
                        START,
                        temporary,
                        approves,
                        null),
                parent);
    }
}
