package org.zhibu.rules;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What each of the 25 steps requires (rulebook 1.3 to 1.6); an empty list means that nothing stands in the way. */
public final class DevelopmentRules {

    private static final Set<Consulted> BEFORE_SELECTION =
            EnumSet.of(Consulted.GROUP, Consulted.MEMBERS, Consulted.MASSES);
    private static final Set<Consulted> BEFORE_CONVERSION =
            EnumSet.of(Consulted.GROUP, Consulted.MEMBERS, Consulted.MASSES, Consulted.COMMITTEE);

    /** Every step: not before the previous one and not in the future. */
    public static List<Finding> sequence(@Nullable LocalDate previousOn, LocalDate on, LocalDate today) {
        var findings = new Findings(on)
                .when(
                        on.isAfter(today),
                        Rule.STEP_NOT_IN_THE_FUTURE,
                        "填写的日期%s晚于今天（%s）".formatted(Wording.day(on), Wording.day(today)),
                        "请填写实际办理的日期，不得预填");
        if (previousOn != null) {
            findings.when(
                    on.isBefore(previousOn),
                    Rule.STEP_NOT_BEFORE_THE_PREVIOUS_ONE,
                    "填写的日期%s早于上一步的日期%s".formatted(Wording.day(on), Wording.day(previousOn)),
                    "请核对两个步骤的实际日期，不得倒填");
        }
        return findings.list();
    }

    /** Step 1: of age on the day of application (article 5), and not within five years of a removal. */
    public static List<Finding> application(LocalDate birth, LocalDate appliedOn, @Nullable LocalDate removedOn) {
        var ofAge = Deadlines.earliestApplication(birth);
        var findings = new Findings(appliedOn)
                .when(
                        appliedOn.isBefore(ofAge),
                        Rule.APPLICANT_OF_AGE,
                        "递交申请书时未满18周岁，%s起方可递交".formatted(Wording.day(ofAge)),
                        "请退回申请书，告知其年满18周岁后重新递交，申请入党时间以重新递交为准");
        if (removedOn != null) {
            var allowed = Deadlines.earliestReapplication(removedOn);
            findings.when(
                    appliedOn.isBefore(allowed),
                    Rule.REAPPLICATION_AFTER_FIVE_YEARS,
                    "%s被开除党籍、除名或者劝退，五年内不得重新入党".formatted(Wording.day(removedOn)),
                    "请退回申请书，告知其%s起可以重新递交".formatted(Wording.day(allowed)));
        }
        return findings.list();
    }

    /** Step 2 (T01; article 7). */
    public static List<Finding> initialTalk(LocalDate received, LocalDate on) {
        var latest = Deadlines.latestInitialTalk(received);
        return new Findings(on)
                .when(
                        on.isAfter(latest),
                        Rule.INITIAL_TALK_WITHIN_A_MONTH,
                        "应在收到申请书后一个月内谈话，即%s以前".formatted(Wording.day(latest)),
                        "申请仍然有效，请说明未按期谈话的原因")
                .list();
    }

    /** Step 3: younger than 28, normally recommended by the League, and not too long ago (T17). */
    public static List<Finding> leagueRecommendation(
            LocalDate birth, @Nullable LocalDate recommendedOn, LocalDate on, LocalPractice practice) {
        if (recommendedOn == null) {
            return new Findings(on)
                    .when(
                            on.isBefore(birth.plusYears(Deadlines.LEAGUE_YEARS)),
                            Rule.LEAGUE_RECOMMENDATION_BELOW_28,
                            "未满28周岁，一般应由共青团组织推优",
                            "请补填推优日期；不是共青团员的，请说明情况")
                    .list();
        }
        var validUntil = Deadlines.leagueRecommendationValidUntil(recommendedOn, practice);
        return new Findings(on)
                .when(
                        on.isAfter(validUntil),
                        Rule.LEAGUE_RECOMMENDATION_VALID,
                        "推优结果有效期至%s，已经过期".formatted(Wording.day(validUntil)),
                        "请由共青团组织重新推优，或者说明理由")
                .list();
    }

    /** Step 3: after the initial talk (article 7) and after the waiting time of the place, if it has one. */
    public static List<Finding> activistDetermination(
            LocalDate appliedOn, @Nullable LocalDate talkOn, LocalDate on, LocalPractice practice) {
        var earliest = appliedOn.plusMonths(practice.minimumMonthsToActivist());
        return new Findings(on)
                .when(
                        talkOn == null || on.isBefore(talkOn),
                        Rule.TALK_BEFORE_DETERMINATION,
                        "确定入党积极分子以前没有谈话记录",
                        "请先派人谈话并记录，或者说明原因")
                .when(
                        on.isBefore(earliest),
                        Rule.WAITING_TIME_BEFORE_DETERMINATION,
                        "本地要求递交申请满%d个月，即%s起".formatted(practice.minimumMonthsToActivist(), Wording.day(earliest)),
                        "请在期满后确定，或者说明理由")
                .list();
    }

    /** Step 6 (T03; article 11). */
    public static List<Finding> observation(LocalDate lastOn, LocalDate on) {
        var latest = Deadlines.nextObservation(lastOn);
        return new Findings(on)
                .when(
                        on.isAfter(latest),
                        Rule.OBSERVATION_EVERY_HALF_YEAR,
                        "应每半年考察一次，本次应在%s以前".formatted(Wording.day(latest)),
                        "请按实际日期记录本次考察，不得倒填，并说明逾期原因")
                .list();
    }

    /** What the committee does once a year, beside the steps (T04; article 11). */
    public static List<Finding> poolAnalysis(int year, LocalDate on) {
        var latest = Deadlines.latestPoolAnalysis(year);
        return new Findings(on)
                .when(
                        on.isAfter(latest),
                        Rule.POOL_ANALYZED_EVERY_YEAR,
                        "党委每年分析一次入党积极分子队伍，%d年度的分析应在%s以前".formatted(year, Wording.day(latest)),
                        "请按实际日期记录本次分析，不得倒填，并说明逾期原因")
                .list();
    }

    /** Step 7 (T02; articles 11 to 13). */
    public static List<Finding> candidateSelection(
            LocalDate activistOn,
            int monthsElsewhere,
            int observations,
            Set<Consulted> heard,
            LocalDate on,
            LocalPractice practice) {
        var earliest = Deadlines.earliestCandidate(activistOn, monthsElsewhere);
        return new Findings(on)
                .when(
                        on.isBefore(earliest),
                        Rule.CULTIVATION_FOR_A_YEAR,
                        "培养教育未满一年，%s起方可讨论".formatted(Wording.day(earliest)),
                        "请继续培养教育和考察")
                .when(
                        observations < practice.minimumObservations(),
                        Rule.OBSERVATIONS_ON_FILE,
                        "只有%d次半年考察记录，应不少于%d次".formatted(observations, practice.minimumObservations()),
                        "请补做考察并按实际日期记录，不得倒填；或者说明原因")
                .when(
                        !heard.contains(Consulted.CONTACTS),
                        Rule.CONTACT_OPINION_HEARD,
                        "没有听取培养联系人的意见",
                        "请先听取培养联系人的意见并记录")
                .when(
                        !heard.containsAll(BEFORE_SELECTION),
                        Rule.OPINIONS_HEARD_BEFORE_SELECTION,
                        "没有听取%s的意见".formatted(missing(BEFORE_SELECTION, heard)),
                        "请补充听取意见；未设党小组等情况请说明")
                .list();
    }

    /** Step 8p (T05; 2026, article 13): nationally required since 2026, local practice before. */
    public static List<Finding> publicNotice(
            LocalDate startsOn,
            LocalDate endsOn,
            Set<NoticePlace> places,
            boolean mobile,
            WorkingDays calendar,
            LocalPractice practice) {
        if (endsOn.isBefore(startsOn)) {
            return new Findings(startsOn)
                    .when(
                            true,
                            Rule.NOTICE_ENDS_AFTER_IT_STARTS,
                            "公示截止日%s早于起始日%s".formatted(Wording.day(endsOn), Wording.day(startsOn)),
                            "请核对公示的起止日期")
                    .list();
        }
        var dayOne = practice.firstNoticeDayCounts() ? startsOn : startsOn.plusDays(1);
        var days = calendar.between(dayOne, endsOn);
        var required = practice.publicNoticeWorkingDays();
        var tooShort = days < LocalPractice.NATIONAL_NOTICE_WORKING_DAYS;
        var short2026 = tooShort && Rule.NOTICE_FOR_FIVE_WORKING_DAYS.appliesUnder(RuleVersion.on(startsOn));
        var remedy = remedyForShortNotice(startsOn, calendar, practice);
        return new Findings(startsOn)
                .when(
                        tooShort,
                        Rule.NOTICE_FOR_FIVE_WORKING_DAYS,
                        "公示只有%d个工作日，不得少于%d个工作日".formatted(days, LocalPractice.NATIONAL_NOTICE_WORKING_DAYS),
                        remedy)
                .when(
                        days < required && !short2026,
                        Rule.NOTICE_AS_LONG_AS_LOCALLY_REQUIRED,
                        "公示只有%d个工作日，本地要求%d个工作日".formatted(days, required),
                        remedy + "，或者说明理由")
                .when(
                        mobile && !places.containsAll(EnumSet.of(NoticePlace.ORIGIN, NoticePlace.DESTINATION)),
                        Rule.NOTICE_AT_ORIGIN_AND_DESTINATION,
                        "流动人员应在流出地和流入地同时公示，缺%s"
                                .formatted(missing(EnumSet.of(NoticePlace.ORIGIN, NoticePlace.DESTINATION), places)),
                        "请在流出地和流入地同时重新公示")
                .when(
                        !mobile && !places.contains(NoticePlace.UNIT) && !places.contains(NoticePlace.RESIDENCE),
                        Rule.NOTICE_AT_UNIT_OR_RESIDENCE,
                        "没有在工作、学习所在单位或者居住地公示",
                        "请在工作、学习所在单位或者居住地公示")
                .list();
    }

    /** Step 8p: a result only after the notice has run out. */
    public static List<Finding> noticeConclusion(LocalDate endsOn, LocalDate on) {
        return new Findings(on)
                .when(
                        on.isBefore(endsOn),
                        Rule.NOTICE_RUN_OUT,
                        "公示到%s才期满".formatted(Wording.day(endsOn)),
                        "请在公示期满后再填写公示结果")
                .list();
    }

    /** Step 10 and the steps that rest on it (T16; article 16). */
    public static List<Finding> politicalReview(@Nullable LocalDate passedOn, LocalDate on, LocalPractice practice) {
        if (passedOn == null) {
            return new Findings(on)
                    .when(true, Rule.POLITICAL_REVIEW_PASSED, "没有政治审查合格的结论性材料，不能发展入党", "请先完成政治审查并形成结论性材料")
                    .list();
        }
        var validUntil = Deadlines.politicalReviewValidUntil(passedOn, practice);
        return new Findings(on)
                .when(
                        on.isAfter(validUntil),
                        Rule.POLITICAL_REVIEW_VALID,
                        "政治审查有效期至%s，已经过期".formatted(Wording.day(validUntil)),
                        "请重新进行政治审查，或者说明理由")
                .list();
    }

    /** Step 11 (T06; article 17): three days or 24 class hours, either suffices. */
    public static List<Finding> training(int days, int hours, LocalDate on) {
        return new Findings(on)
                .when(
                        days < Deadlines.TRAINING_DAYS && hours < Deadlines.TRAINING_HOURS,
                        Rule.TRAINING_LONG_ENOUGH,
                        "集中培训%d天、%d学时，一般不少于3天或者24学时".formatted(days, hours),
                        "请补足培训时间，或者说明理由")
                .list();
    }

    /** The steps that rest on the training (article 17): without it nobody is admitted, save in special cases. */
    public static List<Finding> trainingOnFile(@Nullable LocalDate passedOn, LocalDate on, LocalPractice practice) {
        if (passedOn == null) {
            return new Findings(on)
                    .when(true, Rule.TRAINING_HELD, "没有经过集中培训，除个别特殊情况外不能发展入党", "请先参加集中培训；属于个别特殊情况的请说明")
                    .list();
        }
        var validUntil = Deadlines.trainingValidUntil(passedOn, practice);
        return new Findings(on)
                .when(
                        on.isAfter(validUntil),
                        Rule.TRAINING_VALID,
                        "集中培训有效期至%s，已经过期".formatted(Wording.day(validUntil)),
                        "请重新参加集中培训，或者说明理由")
                .list();
    }

    /** Step 13 (T07; 2026, article 18). */
    public static List<Finding> preExamination(LocalDate on, @Nullable LocalDate expectedDeparture) {
        return new Findings(on)
                .when(
                        expectedDeparture != null && !expectedDeparture.isAfter(Deadlines.departureHorizon(on)),
                        Rule.NO_DEPARTURE_WITHIN_THREE_MONTHS,
                        "未来三个月内将离开工作、学习单位，一般不办理接收手续",
                        "请将材料转交新单位党组织继续办理；确需办理的请说明理由")
                .list();
    }

    /** Step 15 (T08; 2026, articles 19, 20 and 22); the votes are for {@link Votes}. */
    public static List<Finding> admissionMeeting(
            LocalDate preExaminedOn,
            boolean candidatePresent,
            int introducersPresent,
            int fullMembers,
            boolean temporaryBranch,
            LocalDate on) {
        return new Findings(on)
                .when(
                        on.isAfter(Deadlines.latestAdmissionMeeting(preExaminedOn)),
                        Rule.MEETING_WITHIN_A_MONTH_OF_PRE_EXAMINATION,
                        "%s预审合格，应在一个月内提交支部大会讨论，现已超过".formatted(Wording.day(preExaminedOn)),
                        "请先提请上级党委重新确认预审意见，再召开支部大会")
                .when(!candidatePresent, Rule.CANDIDATE_ATTENDS, "发展对象没有到会", "请改期召开支部大会，通知发展对象到会")
                .when(introducersPresent < 1, Rule.INTRODUCERS_ATTEND, "两名入党介绍人都没有到会", "请改期召开支部大会，通知入党介绍人到会")
                .when(introducersPresent == 1, Rule.BOTH_INTRODUCERS_ATTEND, "只有一名入党介绍人到会", "请说明缺席原因，并附缺席介绍人的书面意见")
                .when(
                        fullMembers < 3,
                        Rule.BRANCH_OF_THREE_FULL_MEMBERS,
                        "支部只有%d名正式党员，不能讨论接收预备党员".formatted(fullMembers),
                        "请报上级党组织先调整支部设置，不得临时借调党员或者临时合并支部")
                .when(temporaryBranch, Rule.NO_ADMISSION_BY_TEMPORARY_BRANCH, "临时党组织不能接收预备党员", "请将材料转交发展对象所在的正式党支部办理")
                .list();
    }

    /** Step 17: who may approve (2026, article 22). */
    public static List<Finding> approver(boolean hasAuthority, LocalDate on) {
        return new Findings(on)
                .when(
                        !hasAuthority,
                        Rule.APPROVER_HAS_AUTHORITY,
                        "该党组织没有审批预备党员的权限（党总支、党组、临时党组织、乡镇街道党委所属基层党委不能审批）",
                        "请报具有审批权限的基层党委审批")
                .list();
    }

    /** Step 16 before step 17 (2026, article 23). */
    public static List<Finding> talkBeforeApproval(@Nullable LocalDate talkOn, LocalDate on) {
        return new Findings(on)
                .when(
                        talkOn == null || on.isBefore(talkOn),
                        Rule.TALK_BEFORE_APPROVAL,
                        "审批以前没有派人同发展对象谈话",
                        "请先指派党委委员或者组织员谈话，并将意见填入《入党志愿书》")
                .list();
    }

    /**
     * Step 17 (T09; 2026, article 25).
     *
     * @param start the day the clock started, see {@link LocalPractice#approvalStart}
     */
    public static List<Finding> approval(LocalDate start, LocalDate on, boolean extended, boolean redeliberated) {
        return new Findings(on)
                .when(
                        on.isAfter(Deadlines.approvalLimit(start))
                                && !overSixMonths(start, on)
                                && !extended
                                && !redeliberated,
                        Rule.APPROVAL_WITHIN_THREE_MONTHS,
                        "应在三个月内审批，即%s以前".formatted(Wording.day(Deadlines.approvalLimit(start))),
                        "请由支部大会复议后重新报批；有特殊情况的应先办理延长，最长不超过六个月")
                .and(redeliberation(start, on))
                .list();
    }

    /** A redeliberation helps within six months; afterwards the formalities begin anew (2026, article 25). */
    public static List<Finding> redeliberation(LocalDate start, LocalDate on) {
        return new Findings(on)
                .when(
                        overSixMonths(start, on),
                        Rule.APPROVAL_WITHIN_SIX_MONTHS,
                        "审批最长不得超过六个月，即%s以前".formatted(Wording.day(Deadlines.absoluteApprovalLimit(start))),
                        "请换发《入党志愿书》，从支委会审查起重新办理，预备期从新的支部大会通过之日算起")
                .list();
    }

    /** Step 20 (T10; 2026, article 29). */
    public static List<Finding> oath(LocalDate approvedOn, LocalDate on) {
        return new Findings(on)
                .when(
                        on.isAfter(Deadlines.latestOath(approvedOn)),
                        Rule.OATH_WITHIN_A_MONTH,
                        "入党宣誓一般应在审批后一个月内进行，即%s以前".formatted(Wording.day(Deadlines.latestOath(approvedOn))),
                        "不影响入党时间，请补办宣誓并说明原因")
                .list();
    }

    /** Step 22 (T15, custom). */
    public static List<Finding> conversionApplication(LocalDate due, LocalDate on) {
        var window = Deadlines.conversionApplicationWindow(due);
        return new Findings(on)
                .when(
                        window.isTooEarly(on),
                        Rule.CONVERSION_APPLICATION_IN_TIME,
                        "转正申请一般在预备期满（%s）前一周左右提出，现在提出偏早".formatted(Wording.day(due)),
                        "请在预备期满前一周左右提出，或者说明原因")
                .when(
                        window.isTooLate(on),
                        Rule.CONVERSION_APPLICATION_IN_TIME,
                        "预备期%s已满，转正申请迟于期满后一个月".formatted(Wording.day(due)),
                        "仍应受理，转正时间不变，请说明迟交原因")
                .list();
    }

    /**
     * Step 23 (T11; 2026, articles 31 and 32); the votes are for {@link Votes}.
     *
     * @param latest the last day in time: a month after the due day, or the day to which the discussion was postponed
     */
    public static List<Finding> conversionMeeting(
            ConversionDecision decision,
            LocalDate due,
            LocalDate latest,
            @Nullable LocalDate appliedOn,
            Set<Consulted> heard,
            LocalDate on) {
        var decides = decision != ConversionDecision.POSTPONE_DISCUSSION;
        return new Findings(on)
                .when(
                        on.isBefore(due)
                                && (decision == ConversionDecision.CONVERT || decision == ConversionDecision.EXTEND),
                        Rule.FULL_YEAR_OF_PROBATION,
                        "预备期到%s才满，不能提前讨论转正".formatted(Wording.day(due)),
                        "请在预备期满后召开支部大会讨论")
                .when(
                        decision == ConversionDecision.CONVERT && (appliedOn == null || on.isBefore(appliedOn)),
                        Rule.CONVERSION_APPLIED_FOR,
                        "本人没有提出书面转正申请",
                        "请提醒本人提出书面转正申请；经教育仍不提出的，应讨论取消预备党员资格")
                .when(
                        decides && !heard.containsAll(BEFORE_CONVERSION),
                        Rule.OPINIONS_HEARD_BEFORE_CONVERSION,
                        "没有听取%s的意见".formatted(missing(BEFORE_CONVERSION, heard)),
                        "请补充听取意见；未设党小组、支委会等情况请说明")
                .when(
                        decides && on.isAfter(latest),
                        Rule.CONVERSION_MEETING_IN_TIME,
                        "预备期%s已满，应在%s以前讨论".formatted(Wording.day(due), Wording.day(latest)),
                        "仍应讨论，转正时间从预备期满之日算起，请说明逾期原因")
                .list();
    }

    /** Step 23, extension (T12; 2026, article 31). */
    public static List<Finding> extension(boolean alreadyExtended, int months, LocalDate on) {
        var findings = new Findings(on)
                .when(alreadyExtended, Rule.EXTENSION_ONCE, "预备期已经延长过一次，不能再次延长", "请在按期转正和取消预备党员资格之间作出决议");
        return findings.and(Deadlines.extensionLength(months, on)).list();
    }

    /** Step 23, postponed discussion (T13; 2026, article 35): once, and only for a member who was transferred in. */
    public static List<Finding> postponement(
            LocalDate due, boolean transferredIn, boolean alreadyPostponed, LocalDate until, LocalDate on) {
        var latest = Deadlines.latestPostponedDiscussion(due);
        return new Findings(on)
                .when(
                        !transferredIn,
                        Rule.POSTPONEMENT_AFTER_TRANSFER_ONLY,
                        "只有转入的预备党员才可以推迟讨论转正",
                        "请讨论按期转正、延长预备期或者取消预备党员资格")
                .when(alreadyPostponed, Rule.POSTPONEMENT_ONCE, "已经推迟讨论过一次，不能再次推迟", "请召开支部大会讨论转正，转正时间从原预备期满之日算起")
                .when(
                        until.isAfter(latest) || on.isAfter(latest),
                        Rule.POSTPONEMENT_WITHIN_SIX_MONTHS,
                        "推迟讨论从预备期满之日起最长六个月，即%s以前".formatted(Wording.day(latest)),
                        "请在%s以前召开支部大会讨论转正，转正时间从原预备期满之日算起".formatted(Wording.day(latest)))
                .when(
                        until.isBefore(on),
                        Rule.POSTPONEMENT_WITHIN_SIX_MONTHS,
                        "推迟到的日期%s早于办理日期%s".formatted(Wording.day(until), Wording.day(on)),
                        "请核对推迟到的日期")
                .list();
    }

    /** Step 24 (T14; 2026, article 33). */
    public static List<Finding> conversionApproval(LocalDate meetingOn, LocalDate on) {
        var latest = Deadlines.latestConversionApproval(meetingOn);
        return new Findings(on)
                .when(
                        on.isAfter(latest),
                        Rule.CONVERSION_APPROVAL_WITHIN_THREE_MONTHS,
                        "应在支部大会决议后三个月内审批，即%s以前".formatted(Wording.day(latest)),
                        "请退回支部大会重新讨论后再报批，转正时间仍从预备期满之日算起")
                .list();
    }

    /** Step 25 (2026, article 36). */
    public static List<Finding> archive(Set<Paper> papers, LocalDate on) {
        var needed = EnumSet.allOf(Paper.class);
        return new Findings(on)
                .when(
                        !papers.containsAll(needed),
                        Rule.ARCHIVE_COMPLETE,
                        "归档材料缺%s".formatted(missing(needed, papers)),
                        "请补齐材料后归档，确实无法补齐的请说明")
                .list();
    }

    private static <L extends Enum<L> & Labeled> String missing(Set<L> needed, Set<L> given) {
        return needed.stream()
                .filter(one -> !given.contains(one))
                .map(Labeled::label)
                .collect(joining("、"));
    }

    private static boolean overSixMonths(LocalDate start, LocalDate on) {
        return on.isAfter(Deadlines.absoluteApprovalLimit(start));
    }

    private static String remedyForShortNotice(LocalDate startsOn, WorkingDays calendar, LocalPractice practice) {
        var end = Deadlines.earliestNoticeEnd(startsOn, calendar, practice);
        var caution = calendar.provisional(startsOn, end) ? "（放假安排尚未公布，暂按法定节日计算）" : "";
        return "请将公示延长至%s%s".formatted(Wording.day(end), caution);
    }

    private DevelopmentRules() {}
}
