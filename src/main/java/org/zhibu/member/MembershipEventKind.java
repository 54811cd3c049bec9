package org.zhibu.member;

import java.util.EnumSet;
import java.util.Set;

/** What can happen to a person's membership, and to whom it can happen. */
public enum MembershipEventKind {
    APPLIED("申请入党", PersonCategory.MASSES, PersonCategory.APPLICANT, PersonCategory.FORMER),
    ACTIVIST("确定为入党积极分子", PersonCategory.APPLICANT, PersonCategory.ACTIVIST, PersonCategory.CANDIDATE),
    CANDIDATE("列为发展对象", PersonCategory.ACTIVIST, PersonCategory.CANDIDATE),
    /** Dated on the day of the branch meeting; probation runs from it. */
    ADMITTED("接收为预备党员", PersonCategory.CANDIDATE),
    /** Dated on the day the probation expired. */
    CONVERTED("转为正式党员", PersonCategory.PROBATIONARY),
    PROBATION_EXTENDED("延长预备期", PersonCategory.PROBATIONARY),
    PROBATION_CANCELLED("取消预备党员资格", PersonCategory.PROBATIONARY),
    /** Back to applicant. */
    DROPPED("不再作为入党积极分子", PersonCategory.ACTIVIST, PersonCategory.CANDIDATE),
    WITHDREW(
            "撤回申请或退党",
            PersonCategory.APPLICANT,
            PersonCategory.ACTIVIST,
            PersonCategory.CANDIDATE,
            PersonCategory.PROBATIONARY,
            PersonCategory.FULL),
    DIED(
            "去世",
            PersonCategory.MASSES,
            PersonCategory.APPLICANT,
            PersonCategory.ACTIVIST,
            PersonCategory.CANDIDATE,
            PersonCategory.PROBATIONARY,
            PersonCategory.FULL,
            PersonCategory.FORMER),
    MOVED(
            "转入党支部",
            PersonCategory.APPLICANT,
            PersonCategory.ACTIVIST,
            PersonCategory.CANDIDATE,
            PersonCategory.PROBATIONARY,
            PersonCategory.FULL),
    /** Comes with the letter of an organization whose records are not here. */
    TRANSFERRED_IN(
            "由系统外转入",
            PersonCategory.MASSES,
            PersonCategory.APPLICANT,
            PersonCategory.ACTIVIST,
            PersonCategory.CANDIDATE,
            PersonCategory.FORMER),
    SANCTIONED("受党纪处分", PersonCategory.FULL),
    RIGHTS_WITHHELD("停止行使党员权利", PersonCategory.PROBATIONARY, PersonCategory.FULL),
    RIGHTS_RESTORED("恢复行使党员权利", PersonCategory.PROBATIONARY, PersonCategory.FULL),
    CORRECTION_STARTED("限期改正", PersonCategory.PROBATIONARY, PersonCategory.FULL),
    CORRECTION_ENDED("限期改正结束", PersonCategory.PROBATIONARY, PersonCategory.FULL),
    EXCLUDED_FROM_ROLL("不计入应到会人数", PersonCategory.FULL),
    INCLUDED_IN_ROLL("恢复计入应到会人数", PersonCategory.FULL),
    SUSPENDED("停止党籍", PersonCategory.PROBATIONARY, PersonCategory.FULL),
    RESTORED("恢复党籍", PersonCategory.PROBATIONARY, PersonCategory.FULL),
    REMOVED("出党", PersonCategory.PROBATIONARY, PersonCategory.FULL),
    GROUP_ASSIGNED("编入党小组", PersonCategory.PROBATIONARY, PersonCategory.FULL);

    /** Whoever comes from outside is entered as what they are, without the steps before. */
    private static final Set<MembershipEventKind> ENTRANCES =
            EnumSet.of(APPLIED, ACTIVIST, CANDIDATE, ADMITTED, CONVERTED);

    private final String label;
    private final Set<PersonCategory> happensTo;

    MembershipEventKind(String label, PersonCategory first, PersonCategory... others) {
        this.label = label;
        this.happensTo = EnumSet.of(first, others);
    }

    public String label() {
        return label;
    }

    boolean happensTo(PersonCategory category) {
        return happensTo.contains(category);
    }

    boolean entrance() {
        return ENTRANCES.contains(this);
    }
}
