package org.zhibu.rules;

import static org.zhibu.rules.Force.HARD;
import static org.zhibu.rules.Force.SOFT;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Every rule a step can break, with its force, the articles it rests on and its entry in the early-warning catalogue. */
public enum Rule {
    STEP_NOT_IN_THE_FUTURE(HARD, Basis.record()),
    STEP_NOT_BEFORE_THE_PREVIOUS_ONE(HARD, Basis.record()),

    APPLICANT_OF_AGE(HARD, Basis.article(5)),
    REAPPLICATION_AFTER_FIVE_YEARS(HARD, Basis.of("《中国共产党纪律处分条例》、《中国共产党不合格党员组织处置办法》")),
    INITIAL_TALK_WITHIN_A_MONTH(SOFT, Basis.article(7), "W09"),

    TALK_BEFORE_DETERMINATION(SOFT, Basis.article(7)),
    WAITING_TIME_BEFORE_DETERMINATION(SOFT, Basis.local()),
    LEAGUE_RECOMMENDATION_BELOW_28(SOFT, Basis.manual()),
    LEAGUE_RECOMMENDATION_VALID(SOFT, Basis.local()),
    ONE_OR_TWO_CONTACTS(HARD, Basis.article(9)),
    CONTACT_IS_FULL_MEMBER(HARD, Basis.article(9)),
    CONTACT_HAS_RIGHTS(HARD, Basis.article(9)),
    CONTACT_NOT_SANCTIONED(SOFT, Basis.since2026(14)),
    CONTACT_NOT_UNDER_CORRECTION(SOFT, Basis.manual()),
    CONTACT_NOT_A_RELATIVE(SOFT, Basis.manual()),
    CONTACT_FROM_THE_BRANCH(SOFT, Basis.manual()),
    CONTACT_OF_ONE_PERSON(SOFT, Basis.manual()),
    OBSERVATION_EVERY_HALF_YEAR(SOFT, Basis.article(11), "W10"),
    POOL_ANALYZED_EVERY_YEAR(SOFT, Basis.article(11)),

    CULTIVATION_FOR_A_YEAR(HARD, Basis.article(13)),
    OBSERVATIONS_ON_FILE(SOFT, Basis.article(11), "W11"),
    CONTACT_OPINION_HEARD(HARD, Basis.article(13)),
    OPINIONS_HEARD_BEFORE_SELECTION(SOFT, Basis.article(13)),
    NOTICE_FOR_FIVE_WORKING_DAYS(HARD, Basis.since2026(13), "W12"),
    NOTICE_AS_LONG_AS_LOCALLY_REQUIRED(SOFT, Basis.local()),
    NOTICE_ENDS_AFTER_IT_STARTS(HARD, Basis.record()),
    NOTICE_AT_UNIT_OR_RESIDENCE(HARD, Basis.since2026(13)),
    NOTICE_AT_ORIGIN_AND_DESTINATION(HARD, Basis.since2026(13)),
    NOTICE_RUN_OUT(HARD, Basis.record()),
    EXACTLY_TWO_INTRODUCERS(HARD, Basis.article(14)),
    INTRODUCER_IS_FULL_MEMBER(HARD, Basis.article(14)),
    INTRODUCER_HAS_RIGHTS(HARD, Basis.article(14)),
    INTRODUCER_NOT_SANCTIONED(SOFT, Basis.since2026(14)),
    INTRODUCER_NOT_UNDER_CORRECTION(SOFT, Basis.manual()),
    INTRODUCER_NOT_A_RELATIVE(SOFT, Basis.manual()),
    INTRODUCER_FROM_THE_BRANCH(SOFT, Basis.manual()),
    INTRODUCER_OF_ONE_PERSON(SOFT, Basis.manual()),
    INTRODUCERS_CONSENT(SOFT, Basis.manual()),
    POLITICAL_REVIEW_PASSED(HARD, Basis.article(16)),
    POLITICAL_REVIEW_VALID(SOFT, Basis.local()),
    TRAINING_LONG_ENOUGH(SOFT, Basis.article(17)),
    TRAINING_HELD(SOFT, Basis.article(17)),
    TRAINING_VALID(SOFT, Basis.local()),

    NO_DEPARTURE_WITHIN_THREE_MONTHS(SOFT, Basis.article(18)),
    MEETING_WITHIN_A_MONTH_OF_PRE_EXAMINATION(HARD, Basis.since2026(19), "W13"),
    CANDIDATE_ATTENDS(HARD, Basis.manual()),
    INTRODUCERS_ATTEND(HARD, Basis.manual()),
    BOTH_INTRODUCERS_ATTEND(SOFT, Basis.manual()),
    BRANCH_OF_THREE_FULL_MEMBERS(HARD, Basis.manual()),
    NO_ADMISSION_BY_TEMPORARY_BRANCH(HARD, Basis.article(22)),
    IMPOSSIBLE_VOTE_SHEET(HARD, Basis.article(21)),
    APPROVER_HAS_AUTHORITY(HARD, Basis.article(22)),
    TALK_BEFORE_APPROVAL(HARD, Basis.article(23)),
    APPROVAL_WITHIN_THREE_MONTHS(HARD, Basis.article(25), "W14"),
    APPROVAL_WITHIN_SIX_MONTHS(HARD, Basis.article(25), "W14"),

    OATH_WITHIN_A_MONTH(SOFT, Basis.since2026(29), "W15"),
    CONVERSION_APPLICATION_IN_TIME(SOFT, Basis.manual()),
    FULL_YEAR_OF_PROBATION(HARD, Basis.article(31)),
    CONVERSION_APPLIED_FOR(HARD, Basis.article(32)),
    OPINIONS_HEARD_BEFORE_CONVERSION(SOFT, Basis.article(32)),
    CONVERSION_MEETING_IN_TIME(SOFT, Basis.article(31), "W16"),
    EXTENSION_ONCE(HARD, Basis.article(31), "W18"),
    EXTENSION_OF_SIX_TO_TWELVE_MONTHS(HARD, Basis.article(31)),
    POSTPONEMENT_AFTER_TRANSFER_ONLY(HARD, Basis.article(35)),
    POSTPONEMENT_ONCE(HARD, Basis.article(35)),
    POSTPONEMENT_WITHIN_SIX_MONTHS(HARD, Basis.article(35)),
    CONVERSION_APPROVAL_WITHIN_THREE_MONTHS(HARD, Basis.article(33), "W17"),
    ARCHIVE_COMPLETE(SOFT, Basis.article(36), "W28"),

    DUES_PAID_BEFORE_LEAVING(SOFT, Basis.of("组通字〔2006〕45号")),
    DUES_MONTH_PLAUSIBLE(HARD, Basis.record()),
    NO_UNDECIDED_CASE_ON_LEAVING(SOFT, Basis.manual()),
    LETTER_WITHIN_LONGEST_VALIDITY(HARD, Basis.of("组通字〔2006〕45号及各地规定，一般不超过三个月"), "W22"),
    LETTER_STILL_VALID(HARD, Basis.of("组通字〔2006〕45号"), "W22"),

    BACK_PAY_WITHIN_SIX_MONTHS(SOFT, Basis.of(DuesTariff.REGULATION + Wording.article(12)), "W19"),
    PAYMENT_AHEAD_WITHIN_A_QUARTER(SOFT, Basis.of(DuesTariff.REGULATION + Wording.article(12))),
    AMOUNT_FIXED_FOR_THE_YEAR(SOFT, Basis.of(DuesTariff.NOTICE_2017));

    private final Force force;
    private final Basis basis;
    private final @Nullable String warning;

    Rule(Force force, Basis basis) {
        this(force, basis, null);
    }

    Rule(Force force, Basis basis, @Nullable String warning) {
        this.force = force;
        this.basis = basis;
        this.warning = warning;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public Force force() {
        return force;
    }

    /** Whether the rule exists in that version at all. */
    public boolean appliesUnder(RuleVersion version) {
        return version == RuleVersion.V2026 || basis.v2014() != null;
    }

    public String article(RuleVersion version) {
        var in2014 = basis.v2014();
        if (version == RuleVersion.V2026) {
            return basis.v2026();
        }
        return in2014 == null ? RuleVersion.V2014.title() + "无此规定" : in2014;
    }

    /** The entry in the early-warning catalogue, such as "W09". */
    public @Nullable String warning() {
        return warning;
    }

    private record Basis(@Nullable String v2014, String v2026) {

        /** From article 18 on, the 2014 text is one article ahead of the 2026 text. */
        static Basis article(int in2026) {
            var in2014 = in2026 < 18 ? in2026 : in2026 + 1;
            return new Basis(
                    RuleVersion.V2014.title() + Wording.article(in2014),
                    RuleVersion.V2026.title() + Wording.article(in2026));
        }

        static Basis since2026(int in2026) {
            return new Basis(null, RuleVersion.V2026.title() + Wording.article(in2026));
        }

        static Basis manual() {
            return of("《发展党员工作手册》等工作指引");
        }

        static Basis local() {
            return of("本地做法，可在设置中调整");
        }

        static Basis record() {
            return of("据实登记的要求");
        }

        static Basis of(String text) {
            return new Basis(text, text);
        }
    }
}
