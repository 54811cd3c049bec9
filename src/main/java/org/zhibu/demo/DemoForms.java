package org.zhibu.demo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.zhibu.kernel.OrganizationCode;
import org.zhibu.kernel.PersonId;
import org.zhibu.member.Members;
import org.zhibu.organization.Organizations;
import org.zhibu.organization.PostKind;
import org.zhibu.organization.PostView;
import org.zhibu.organization.Posts;
import org.zhibu.rules.Deadlines;
import org.zhibu.rules.LocalPractice;
import org.zhibu.rules.WorkingDays;

/** Fills in the form of every task the way a party-affairs worker would; all of it is made up. */
@Component
@Profile("demo")
class DemoForms {

    private static final int LEAGUE_YEARS = 28;

    private final Members members;
    private final Posts posts;
    private final Organizations organizations;
    private final WorkingDays calendar;
    private final LocalPractice practice;

    DemoForms(Members members, Posts posts, Organizations organizations, WorkingDays calendar, LocalPractice practice) {
        this.members = members;
        this.posts = posts;
        this.organizations = organizations;
        this.calendar = calendar;
        this.practice = practice;
    }

    /**
     * The form of a task as it is handed in on that day.
     *
     * @param sponsors who stands by the applicant, first as contacts, then as introducers
     */
    Map<String, Object> fill(DemoTale tale, DemoStop stop, LocalDate on, List<PersonId> sponsors) {
        var form = new HashMap<String, Object>();
        form.put("occurredOn", on.toString());
        form.putAll(content(
                tale, stop, on, sponsors.stream().map(PersonId::toString).toList()));
        form.putAll(tale.changesAt(stop));
        balance(form);
        return form;
    }

    private Map<String, Object> content(DemoTale tale, DemoStop stop, LocalDate on, List<String> sponsors) {
        var name = tale.name();
        var branch = tale.branch();
        return switch (stop) {
            case RECEIVED -> Map.of("outcome", "ACCEPTED", "opinion", "已收到手写并签名的入党申请书，材料齐全。");
            case TALKED ->
                Map.of(
                        "talker",
                        holder(branch, PostKind.SECRETARY, on).toString(),
                        "topics",
                        List.of("LIFE", "VIEW_OF_PARTY", "MOTIVE", "LAW", "FAMILY"),
                        "relatives",
                        tale.hasRelativeInTheBranch() ? sponsors.subList(0, 1) : List.of(),
                        "record",
                        name + "介绍了个人经历、家庭情况和对党的认识，入党动机端正，遵纪守法，愿意接受党组织的长期考察。");
            case RECOMMENDED -> recommendation(tale, on);
            case DETERMINED ->
                branchCommittee(branch, on, "DETERMINED", "支委会讨论认为" + name + "工作学习积极、群众基础好，同意确定为入党积极分子。");
            case FILED -> Map.of("outcome", "FILED", "opinion", "同意备案，请做好培养教育。");
            case CONTACTS_ASSIGNED -> Map.of("contacts", sponsors);
            case OBSERVED -> Map.of("outcome", "CONTINUE", "performance", "按时参加党课学习，主动汇报思想，本职工作完成较好，继续培养教育。");
            case OBSERVED_AGAIN ->
                Map.of("outcome", "PROPOSE", "performance", "理论学习认真，能在急难任务中带头，群众评价较好，建议满一年后讨论列为发展对象。");
            case SELECTED -> selection(branch, on);
            case CONSENTED -> Map.of("outcome", "CONSENTED", "opinion", "经审查，同意拟列为发展对象。");
            case NOTICE_POSTED -> notice(tale, on);
            case NOTICE_CONCLUDED -> Map.of("outcome", "CLEAR", "findings", "公示期间未收到影响发展入党的反映。");
            case INTRODUCERS_ASSIGNED -> Map.of("introducers", sponsors, "consented", true);
            case TRAINED ->
                Map.of("outcome", "PASS", "days", 3, "hours", 24, "certificate", "演示党训第%04d号".formatted(tale.number()));
            case POLITICALLY_REVIEWED ->
                Map.of(
                        "outcome",
                        "PASS",
                        "methods",
                        List.of("TALK", "FILES", "ENQUIRY"),
                        "jointReview",
                        true,
                        "conclusion",
                        name + "拥护党的路线方针政策，本人和主要家庭成员政治清楚，遵纪守法，政治审查合格。");
            case REVIEWED -> branchCommittee(branch, on, "QUALIFIED", "材料齐全、手续完备，经集体讨论认为合格。");
            case PRE_EXAMINED ->
                Map.of(
                        "outcome",
                        "PASSED",
                        "formNumber",
                        "99000%07d".formatted(tale.number()),
                        "opinion",
                        "预审合格，发放《中国共产党入党志愿书》。");
            case FORM_FILLED -> Map.of("outcome", "COMPLETE", "note", "本人和介绍人均已签署意见。");
            case ADMITTED -> admissionMeeting(tale, on);
            case DELIBERATED -> Map.of("outcome", "DELIBERATED", "opinion", "经总支委员会审议，同意支部大会决议，报党委审批。");
            case TALKED_FOR_COMMITTEE -> Map.of("outcome", "SUITABLE", "findings", name + "对党的认识清楚，入党动机端正，建议党委批准。");
            case APPROVED -> approvingCommittee(branch, on, "经党委会集体讨论，批准" + name + "为中共预备党员，预备期一年。");
            case GROUP_ASSIGNED -> group(branch);
            case ADMISSION_FILED -> Map.of("outcome", "FILED", "opinion", "准予备案。");
            case SWORN_IN -> Map.of("heldBy", "COMMITTEE", "place", "演示礼堂");
            case OBSERVED_ON_PROBATION -> Map.of("performance", "积极参加组织生活，按期交纳党费，认真完成支部交办的任务。");
            case OBSERVED_ON_PROBATION_AGAIN -> Map.of("performance", "能够履行党员义务，工作中发挥带头作用，群众反映良好。");
            case CONVERSION_APPLIED -> Map.of("outcome", "SUBMITTED", "note", "已收到本人书面转正申请。");
            case CONVERSION_DECIDED -> conversionMeeting(tale, on);
            case CONVERSION_APPROVED -> approvingCommittee(branch, on, "经党委会集体讨论，同意支部大会决议。");
            case ARCHIVED ->
                Map.of(
                        "outcome",
                        "ARCHIVED",
                        "papers",
                        List.of(
                                "ADMISSION_FORM",
                                "APPLICATION",
                                "ACTIVIST_FORM",
                                "POLITICAL_REVIEW",
                                "PROBATION_FORM",
                                "CONVERSION_APPLICATION"));
        };
    }

    private static Map<String, Object> recommendation(DemoTale tale, LocalDate on) {
        var form = new HashMap<String, Object>(Map.of("opinion", "表现突出，推荐为入党积极分子。"));
        if (on.isBefore(tale.birth().plusYears(LEAGUE_YEARS))) {
            form.put("sources", List.of("MEMBERS", "MASS_ORGANIZATION"));
            form.put("recommendedBy", "党员推荐和团支部推优");
            form.put("leagueRecommendedOn", on.minusDays(7).toString());
        } else {
            form.put("sources", List.of("MEMBERS"));
            form.put("recommendedBy", "支部党员大会推荐");
        }
        return form;
    }

    private Map<String, Object> selection(OrganizationCode branch, LocalDate on) {
        var form = branchCommittee(branch, on, "PROPOSED", "培养教育满一年，经听取各方面意见，同意拟列为发展对象。");
        form.put("heard", List.of("GROUP", "CONTACTS", "MEMBERS", "MASSES"));
        return form;
    }

    private Map<String, Object> notice(DemoTale tale, LocalDate on) {
        return Map.of(
                "endsOn",
                Deadlines.earliestNoticeEnd(on, calendar, practice).toString(),
                "places",
                tale.isMobile() ? List.of("ORIGIN", "DESTINATION") : List.of("UNIT"));
    }

    private Map<String, Object> admissionMeeting(DemoTale tale, LocalDate on) {
        var form = ballot(tale.branch(), on);
        form.putAll(Map.of(
                "action",
                "VOTED",
                "candidatePresent",
                true,
                "introducersPresent",
                2,
                "resolution",
                "大会听取了" + tale.name() + "和入党介绍人、支委会的报告，经充分讨论，采取无记名投票方式表决，形成决议。"));
        return form;
    }

    private Map<String, Object> conversionMeeting(DemoTale tale, LocalDate on) {
        var form = ballot(tale.branch(), on);
        form.putAll(Map.of(
                "action",
                "CONVERT",
                "heard",
                List.of("GROUP", "MEMBERS", "MASSES", "COMMITTEE"),
                "resolution",
                tale.name() + "预备期内能够履行党员义务，大会采取无记名投票方式表决，同意按期转为正式党员。"));
        return form;
    }

    /** Everybody who is due comes, but for one; one of them abstains. */
    private Map<String, Object> ballot(OrganizationCode branch, LocalDate on) {
        var due = members.rollOf(branch, on).due().size();
        var form = new HashMap<String, Object>();
        form.put("present", due - 1);
        form.put("writtenBefore", 0);
        form.put("inFavor", due - 2);
        form.put("abstain", 1);
        return form;
    }

    /** Whoever is not in favor of an admission or a conversion is against it or abstains. */
    private static void balance(Map<String, Object> form) {
        if (form.containsKey("abstain")
                && form.get("present") instanceof Integer present
                && form.get("inFavor") instanceof Integer inFavor) {
            form.put("against", present - inFavor - 1);
        }
    }

    private Map<String, Object> branchCommittee(OrganizationCode branch, LocalDate on, String outcome, String opinion) {
        var sitting = distinct(posts.committeeOf(branch, on).stream());
        return new HashMap<>(Map.of("present", sitting, "inFavor", sitting, "outcome", outcome, "opinion", opinion));
    }

    private Map<String, Object> approvingCommittee(OrganizationCode branch, LocalDate on, String opinion) {
        var committee = organizations.lineage(branch).committee().code();
        var sitting = distinct(Stream.concat(
                posts.committeeOf(committee, on).stream(), posts.holders(committee, PostKind.HEAD, on).stream()));
        return Map.of("present", sitting, "inFavor", sitting, "outcome", "APPROVED", "opinion", opinion);
    }

    private Map<String, Object> group(OrganizationCode branch) {
        var groups = organizations.children(branch);
        return groups.isEmpty()
                ? Map.of()
                : Map.of("group", groups.get(0).code().value());
    }

    private PersonId holder(OrganizationCode organization, PostKind kind, LocalDate on) {
        return posts.holders(organization, kind, on).get(0).person();
    }

    private static int distinct(Stream<PostView> held) {
        return new LinkedHashSet<>(held.map(PostView::person).toList()).size();
    }
}
