package org.zhibu.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zhibu.kernel.OrganizationCode;
import org.zhibu.kernel.PersonId;
import org.zhibu.kernel.RuleViolation;

class SeparationTest {

    private static final OrganizationCode BRANCH = new OrganizationCode("a0101");

    @ParameterizedTest
    @EnumSource
    void everyPostBearsOnlyPostsOfItsOwnSide(PostKind wanted) {
        for (var held : PostKind.values()) {
            var compatible = wanted.administrative() ? wanted == held : !held.administrative();

            if (compatible) {
                assertThatNoException().isThrownBy(() -> Separation.require(wanted, List.of(held)));
            } else {
                assertThatExceptionOfType(RuleViolation.class)
                        .isThrownBy(() -> Separation.require(wanted, List.of(held)));
            }
        }
    }

    @Test
    void theRefusalNamesTheRule() {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> Separation.require(PostKind.AUDITOR, List.of(PostKind.SECURITY_ADMIN)))
                .satisfies(violation -> assertThat(violation.rule()).isEqualTo("one-administrator-post"));
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> Separation.require(PostKind.SECRETARY, List.of(PostKind.AUDITOR)))
                .satisfies(violation -> assertThat(violation.rule()).isEqualTo("administrators-without-business"));
    }

    @Test
    void secretaryDeputyAndCommissionerSitOnTheCommittee() {
        for (var kind : List.of(PostKind.SECRETARY, PostKind.DEPUTY, PostKind.COMMISSIONER)) {
            assertThat(Posts.groups(List.of(held(kind))))
                    .containsExactlyInAnyOrder("a0101-" + kind.suffix(), kind.suffix(), "a0101-committee", "committee");
        }
    }

    @Test
    void everyOtherPostIsItsOwnGroupOnly() {
        var others = Arrays.stream(PostKind.values())
                .filter(kind -> !kind.onTheBranchCommittee())
                .toList();

        assertThat(others)
                .hasSize(6)
                .allSatisfy(kind -> assertThat(Posts.groups(List.of(held(kind))))
                        .containsExactlyInAnyOrder("a0101-" + kind.suffix(), kind.suffix()));
    }

    private static PostView held(PostKind kind) {
        return new PostView(1, BRANCH, kind, new PersonId(7), LocalDate.of(2026, 1, 1), null);
    }
}
