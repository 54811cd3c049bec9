package org.zhibu.organization;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostKindTest {

    @ParameterizedTest
    @CsvSource({
        "SECRETARY, BRANCH, 支部书记",
        "SECRETARY, GENERAL_BRANCH, 党总支书记",
        "DEPUTY, BRANCH, 支部副书记",
        "DEPUTY, COMMITTEE, 党委副书记",
        "COMMITTEE_MEMBER, BRANCH, 支部委员",
        "COMMITTEE_MEMBER, GENERAL_BRANCH, 党总支委员",
        "COMMITTEE_MEMBER, COMMITTEE, 党委委员",
        "COMMISSIONER, BRANCH, 组织委员",
        "ORGANIZER, COMMITTEE, 组织员",
        "HEAD, COMMITTEE, 党委书记",
        "DEPARTMENT, DEPARTMENT, 组织部干部"
    })
    void aPostIsCalledAfterItsOrganization(PostKind post, OrganizationKind organization, String label) {
        assertThat(post.labelIn(organization)).isEqualTo(label);
    }
}
