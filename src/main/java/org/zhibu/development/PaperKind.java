package org.zhibu.development;

import static org.zhibu.development.Step.*;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * The papers of a dossier and the steps they come from (《中国共产党发展党员工作细则》(2026) and its usual forms). Those of the
 * archive are named by article 36.
 */
enum PaperKind {
    APPLICATION_LETTER("入党申请书", true, SUBMIT_APPLICATION),
    TALK_RECORD("谈话记录", false, HOLD_INITIAL_TALK, HOLD_COMMITTEE_TALK),
    RECOMMENDATION("推荐、推优表", false, RECOMMEND_ACTIVIST),
    MEETING_RECORD("支委会会议记录", false, DETERMINE_ACTIVIST, SELECT_CANDIDATE, REVIEW_CANDIDATE),
    FILING("备案表、批复", false, FILE_ACTIVIST, FILE_ADMISSION),
    CULTIVATION_FORM("入党积极分子培养考察登记表", true, ASSIGN_CONTACTS, OBSERVE_ACTIVIST),
    OPINIONS_HEARD("听取意见记录", false, SELECT_CANDIDATE),
    CONSENT("请示和批复", false, CONSENT_TO_CANDIDATE),
    NOTICE("公示", false, POST_PUBLIC_NOTICE),
    NOTICE_REPORT("公示情况报告", false, CONCLUDE_PUBLIC_NOTICE),
    AUTOBIOGRAPHY("自传", false, CONDUCT_POLITICAL_REVIEW),
    ENQUIRY("函调、外调材料", false, CONDUCT_POLITICAL_REVIEW),
    REVIEW_CONCLUSION("政治审查结论性材料", true, CONDUCT_POLITICAL_REVIEW),
    TRAINING_CERTIFICATE("培训证明", false, HOLD_TRAINING),
    PRE_EXAMINATION("预审意见", false, PRE_EXAMINE),
    ADMISSION_FORM("入党志愿书", true, FILL_ADMISSION_FORM, REISSUE_ADMISSION_FORM),
    MEETING_RESOLUTION("支部大会决议", false, DECIDE_ADMISSION, REDELIBERATE_ADMISSION, DECIDE_CONVERSION),
    TALLY("计票单", false, DECIDE_ADMISSION, REDELIBERATE_ADMISSION, DECIDE_CONVERSION),
    DELIBERATION("审议意见", false, DELIBERATE_ADMISSION),
    APPROVAL("审批意见、通知", false, APPROVE_ADMISSION, APPROVE_CONVERSION),
    OATH_RECORD("宣誓记录", false, HOLD_OATH),
    PROBATION_FORM("预备党员教育考察登记表", true, OBSERVE_PROBATION),
    CONVERSION_APPLICATION("转正申请书", true, APPLY_FOR_CONVERSION),
    HANDOVER_LIST("归档移交清单", false, ARCHIVE_DOSSIER);

    /** What applicants wrote or received themselves; everything else is the organization's. */
    private static final Set<PaperKind> OWN =
            Set.of(APPLICATION_LETTER, AUTOBIOGRAPHY, TRAINING_CERTIFICATE, CONVERSION_APPLICATION);

    private final String label;
    private final boolean archived;
    private final List<Step> steps;

    PaperKind(String label, boolean archived, Step... steps) {
        this.label = label;
        this.archived = archived;
        this.steps = List.of(steps);
    }

    static List<PaperKind> of(Step step) {
        return Arrays.stream(values()).filter(kind -> kind.steps.contains(step)).toList();
    }

    String label() {
        return label;
    }

    /** Whether article 36 wants it in the archive. */
    boolean archived() {
        return archived;
    }

    /** Whether applicants see it in their own dossier. */
    boolean own() {
        return OWN.contains(this);
    }
}
