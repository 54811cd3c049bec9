package org.zhibu.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.zhibu.organization.OrganizationKind.BRANCH;
import static org.zhibu.organization.OrganizationKind.COMMITTEE;
import static org.zhibu.organization.OrganizationKind.DEPARTMENT;
import static org.zhibu.organization.OrganizationKind.GENERAL_BRANCH;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhibu.kernel.OrganizationCode;
import org.zhibu.kernel.RuleViolation;

class LineageTest {

    private static final OrganizationView DEPARTMENT_A = organization("a", DEPARTMENT, false);
    private static final OrganizationView APPROVING = organization("a01", COMMITTEE, true);
    private static final OrganizationView GENERAL = organization("a0101", GENERAL_BRANCH, false);
    private static final OrganizationView SUBORDINATE = organization("a0102", COMMITTEE, false);
    private static final OrganizationView BRANCH_A = organization("a010101", BRANCH, false);

    @Test
    void aBranchDirectlyUnderItsCommitteeHasNobodyBetween() {
        var lineage = Lineage.of(BRANCH_A, List.of(APPROVING, DEPARTMENT_A));

        assertThat(lineage).isEqualTo(new Lineage(BRANCH_A, null, APPROVING, DEPARTMENT_A));
    }

    @Test
    void aGeneralBranchDeliberates() {
        var lineage = Lineage.of(BRANCH_A, List.of(GENERAL, APPROVING, DEPARTMENT_A));

        assertThat(lineage.generalBranch()).isEqualTo(GENERAL);
    }

    @Test
    void aCommitteeWithoutAuthorityDeliberatesToo() {
        var lineage = Lineage.of(BRANCH_A, List.of(SUBORDINATE, APPROVING, DEPARTMENT_A));

        assertThat(lineage.generalBranch()).isEqualTo(SUBORDINATE);
        assertThat(lineage.committee()).isEqualTo(APPROVING);
    }

    @Test
    void theNearestApprovingCommitteeDecides() {
        var higher = organization("b", COMMITTEE, true);

        var lineage = Lineage.of(BRANCH_A, List.of(APPROVING, higher));

        assertThat(lineage.committee()).isEqualTo(APPROVING);
        assertThat(lineage.department()).isNull();
    }

    @Test
    void withoutAnApprovingCommitteeThereIsNoRoad() {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> Lineage.of(BRANCH_A, List.of(GENERAL, SUBORDINATE, DEPARTMENT_A)))
                .satisfies(violation -> assertThat(violation.rule()).isEqualTo("no-approving-committee"));
    }

    @Test
    void onlyBranchesHaveOne() {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> Lineage.of(APPROVING, List.of(DEPARTMENT_A)))
                .satisfies(violation -> assertThat(violation.rule()).isEqualTo("not-a-branch"));
    }

    private static OrganizationView organization(String code, OrganizationKind kind, boolean approves) {
        return new OrganizationView(
                new OrganizationCode(code),
                code,
                kind,
                null,
                "/" + code + "/",
                LocalDate.of(2020, 1, 1),
                null,
                false,
                approves,
                null);
    }
}
