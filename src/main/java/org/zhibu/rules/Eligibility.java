package org.zhibu.rules;

import java.time.LocalDate;
import java.util.List;

/** Who may be a cultivation contact (2026, article 9) or an introducer (2026, articles 14 and 15; rulebook 1.6). */
public final class Eligibility {

    private static final Role CONTACT = new Role(
            "培养联系人",
            Rule.CONTACT_IS_FULL_MEMBER,
            Rule.CONTACT_HAS_RIGHTS,
            Rule.CONTACT_NOT_SANCTIONED,
            Rule.CONTACT_NOT_UNDER_CORRECTION,
            Rule.CONTACT_NOT_A_RELATIVE,
            Rule.CONTACT_FROM_THE_BRANCH,
            Rule.CONTACT_OF_ONE_PERSON);

    private static final Role INTRODUCER = new Role(
            "入党介绍人",
            Rule.INTRODUCER_IS_FULL_MEMBER,
            Rule.INTRODUCER_HAS_RIGHTS,
            Rule.INTRODUCER_NOT_SANCTIONED,
            Rule.INTRODUCER_NOT_UNDER_CORRECTION,
            Rule.INTRODUCER_NOT_A_RELATIVE,
            Rule.INTRODUCER_FROM_THE_BRANCH,
            Rule.INTRODUCER_OF_ONE_PERSON);

    /** All contacts of one person: one or two, each of them eligible. */
    public static List<Finding> contacts(List<Sponsor> contacts, LocalDate on) {
        var findings = new Findings(on)
                .when(
                        contacts.isEmpty() || contacts.size() > 2,
                        Rule.ONE_OR_TWO_CONTACTS,
                        "指定了%d名培养联系人，应为1至2名".formatted(contacts.size()),
                        "请指定1至2名正式党员作培养联系人");
        contacts.forEach(contact -> findings.and(contact(contact, on)));
        return findings.list();
    }

    public static List<Finding> contact(Sponsor contact, LocalDate on) {
        return check(contact, CONTACT, on);
    }

    /** Both introducers of one person: exactly two, each of them eligible. */
    public static List<Finding> introducers(List<Sponsor> introducers, LocalDate on) {
        var findings = new Findings(on)
                .when(
                        introducers.size() != 2,
                        Rule.EXACTLY_TWO_INTRODUCERS,
                        "确定了%d名入党介绍人，应为2名".formatted(introducers.size()),
                        "请确定2名正式党员作入党介绍人");
        introducers.forEach(introducer -> findings.and(introducer(introducer, on)));
        return findings.list();
    }

    public static List<Finding> introducer(Sponsor introducer, LocalDate on) {
        return check(introducer, INTRODUCER, on);
    }

    /** Whether those assigned by the organization have agreed themselves. */
    public static List<Finding> introducersConsent(boolean consented, LocalDate on) {
        return new Findings(on)
                .when(!consented, Rule.INTRODUCERS_CONSENT, "尚未征得入党介绍人本人同意", "请先征得两名入党介绍人本人同意，或者说明原因")
                .list();
    }

    private static List<Finding> check(Sponsor sponsor, Role role, LocalDate on) {
        var name = sponsor.name();
        var title = role.title();
        return new Findings(on)
                .when(!sponsor.fullMember(), role.fullMember(), "%s不是正式党员，不能作%s".formatted(name, title), "请改由正式党员担任")
                .when(
                        sponsor.withheldRights(),
                        role.rights(),
                        "%s受留党察看处分尚未恢复党员权利，或者党员权利已中止，不能作%s".formatted(name, title),
                        "请改由其他正式党员担任")
                .when(
                        sponsor.sanctionInImpactPeriod(),
                        role.sanction(),
                        "%s受党纪处分且在影响期内，不宜作%s".formatted(name, title),
                        "请改由其他正式党员担任，确需担任的请说明理由")
                .when(
                        sponsor.underCorrection(),
                        role.correction(),
                        "%s正在限期改正或者最近一次民主评议为不合格，不宜作%s".formatted(name, title),
                        "请改由其他正式党员担任，确需担任的请说明理由")
                .when(
                        sponsor.closeRelative(),
                        role.relative(),
                        "%s是本人的近亲属，一般不作%s".formatted(name, title),
                        "请改由其他正式党员担任，确需担任的请说明理由")
                .when(
                        sponsor.otherBranch(),
                        role.branch(),
                        "%s不是本支部党员，一般不作%s".formatted(name, title),
                        "请改由本支部正式党员担任；确需由同一上级党组织内其他支部党员担任的请说明理由")
                .when(
                        sponsor.otherCandidates() > 0,
                        role.onePerson(),
                        "%s还同时担任%d人的联系人或者介绍人".formatted(name, sponsor.otherCandidates()),
                        "请改由其他正式党员担任，确需同时担任的请说明理由")
                .list();
    }

    private record Role(
            String title,
            Rule fullMember,
            Rule rights,
            Rule sanction,
            Rule correction,
            Rule relative,
            Rule branch,
            Rule onePerson) {}

    private Eligibility() {}
}
