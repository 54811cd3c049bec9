package org.zhibu.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class EligibilityTest {

    private static final LocalDate IN_2026 = LocalDate.of(2026, 6, 15);
    private static final LocalDate IN_2014 = RuleVersion.SWITCH_DAY.minusDays(1);
    private static final Sponsor FULL_MEMBER = new Sponsor("王芳", true, false, false, false, false, false, 0);
    private static final Sponsor SANCTIONED = new Sponsor("王芳", true, false, true, false, false, false, 0);

    static Stream<Arguments> table() {
        return Stream.of(
                Arguments.of(
                        new Sponsor("王芳", false, false, false, false, false, false, 0),
                        Rule.CONTACT_IS_FULL_MEMBER,
                        Force.HARD,
                        Rule.INTRODUCER_IS_FULL_MEMBER,
                        Force.HARD),
                Arguments.of(
                        new Sponsor("王芳", true, true, false, false, false, false, 0),
                        Rule.CONTACT_HAS_RIGHTS,
                        Force.HARD,
                        Rule.INTRODUCER_HAS_RIGHTS,
                        Force.HARD),
                Arguments.of(
                        SANCTIONED,
                        Rule.CONTACT_NOT_SANCTIONED,
                        Force.SOFT,
                        Rule.INTRODUCER_NOT_SANCTIONED,
                        Force.SOFT),
                Arguments.of(
                        new Sponsor("王芳", true, false, false, true, false, false, 0),
                        Rule.CONTACT_NOT_UNDER_CORRECTION,
                        Force.SOFT,
                        Rule.INTRODUCER_NOT_UNDER_CORRECTION,
                        Force.SOFT),
                Arguments.of(
                        new Sponsor("王芳", true, false, false, false, true, false, 0),
                        Rule.CONTACT_NOT_A_RELATIVE,
                        Force.SOFT,
                        Rule.INTRODUCER_NOT_A_RELATIVE,
                        Force.SOFT),
                Arguments.of(
                        new Sponsor("王芳", true, false, false, false, false, true, 0),
                        Rule.CONTACT_FROM_THE_BRANCH,
                        Force.SOFT,
                        Rule.INTRODUCER_FROM_THE_BRANCH,
                        Force.SOFT),
                Arguments.of(
                        new Sponsor("王芳", true, false, false, false, false, false, 1),
                        Rule.CONTACT_OF_ONE_PERSON,
                        Force.SOFT,
                        Rule.INTRODUCER_OF_ONE_PERSON,
                        Force.SOFT));
    }

    @ParameterizedTest
    @MethodSource("table")
    void everyLineOfTheTableIsKnownForContactsAndIntroducers(
            Sponsor sponsor, Rule asContact, Force forContact, Rule asIntroducer, Force forIntroducer) {
        assertThat(Eligibility.contact(sponsor, IN_2026)).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo(asContact);
            assertThat(finding.force()).isEqualTo(forContact);
            assertThat(finding.message()).startsWith("王芳").contains("联系人");
            assertThat(finding.remedy()).startsWith("请");
        });
        assertThat(Eligibility.introducer(sponsor, IN_2026)).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo(asIntroducer);
            assertThat(finding.force()).isEqualTo(forIntroducer);
            assertThat(finding.message()).startsWith("王芳").contains("介绍人");
        });
    }

    @Test
    void aFullMemberWithoutAnythingAgainstHimMayBeBoth() {
        assertThat(Eligibility.contact(FULL_MEMBER, IN_2026)).isEmpty();
        assertThat(Eligibility.introducer(FULL_MEMBER, IN_2026)).isEmpty();
    }

    @Test
    void aSanctionInItsImpactPeriodOnlyCountsSince2026() {
        assertThat(Eligibility.introducer(SANCTIONED, IN_2014)).isEmpty();
        assertThat(Eligibility.contact(SANCTIONED, IN_2014)).isEmpty();
        assertThat(Eligibility.introducer(SANCTIONED, RuleVersion.SWITCH_DAY)).hasSize(1);
    }

    @Test
    void withheldRightsBarUnderBothVersions() {
        var withheld = new Sponsor("王芳", true, true, false, false, false, false, 0);

        assertThat(Eligibility.introducer(withheld, IN_2014)).singleElement().matches(Finding::isHard);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void oneOrTwoContactsAreFine(int number) {
        assertThat(Eligibility.contacts(sponsors(number), IN_2026)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 3})
    void noneOrThreeContactsAreNot(int number) {
        assertThat(Eligibility.contacts(sponsors(number), IN_2026))
                .extracting(Finding::rule)
                .containsExactly(Rule.ONE_OR_TWO_CONTACTS);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 3})
    void exactlyTwoIntroducersAreNeeded(int number) {
        assertThat(Eligibility.introducers(sponsors(2), IN_2026)).isEmpty();
        assertThat(Eligibility.introducers(sponsors(number), IN_2026))
                .extracting(Finding::rule)
                .containsExactly(Rule.EXACTLY_TWO_INTRODUCERS);
    }

    @Test
    void everyoneIsCheckedAndNotOnlyTheFirst() {
        assertThat(Eligibility.introducers(List.of(FULL_MEMBER, SANCTIONED), IN_2026))
                .extracting(Finding::rule)
                .containsExactly(Rule.INTRODUCER_NOT_SANCTIONED);
        assertThat(Eligibility.contacts(List.of(FULL_MEMBER, SANCTIONED), IN_2026))
                .extracting(Finding::rule)
                .containsExactly(Rule.CONTACT_NOT_SANCTIONED);
    }

    @Test
    void introducersAreAskedFirst() {
        assertThat(Eligibility.introducersConsent(true, IN_2026)).isEmpty();
        assertThat(Eligibility.introducersConsent(false, IN_2026))
                .extracting(Finding::force)
                .containsExactly(Force.SOFT);
    }

    private static List<Sponsor> sponsors(int number) {
        return Stream.generate(() -> FULL_MEMBER).limit(number).toList();
    }
}
