package org.zhibu.development;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What can be recorded in a dossier, in the order of the road; several entries may share a number of the 25-step list. */
public enum Step {
    /** No step of the road: the dossier was handed over to another branch. It stands first, so that no refusal supersedes it. */
    MOVE_CASE("转", "转移组织", null),
    SUBMIT_APPLICATION("1", "递交入党申请书", Stage.APPLICATION),
    RECEIVE_APPLICATION("1", "受理入党申请", Stage.APPLICATION),
    HOLD_INITIAL_TALK("2", "同入党申请人谈话", Stage.APPLICATION),
    RECOMMEND_ACTIVIST("3", "推荐入党积极分子", Stage.ACTIVIST),
    DETERMINE_ACTIVIST("3", "支委会确定入党积极分子", Stage.ACTIVIST),
    FILE_ACTIVIST("4", "入党积极分子备案", Stage.ACTIVIST),
    ASSIGN_CONTACTS("5", "指定培养联系人", Stage.ACTIVIST),
    REPLACE_CONTACTS("5", "更换培养联系人", Stage.ACTIVIST),
    OBSERVE_ACTIVIST("6", "半年考察入党积极分子", Stage.ACTIVIST),
    SELECT_CANDIDATE("7", "支委会讨论确定发展对象", Stage.CANDIDATE),
    CONSENT_TO_CANDIDATE("8", "上级党委审查同意发展对象", Stage.CANDIDATE),
    POST_PUBLIC_NOTICE("8p", "张贴发展对象公示", Stage.CANDIDATE),
    CONCLUDE_PUBLIC_NOTICE("8p", "登记公示结果", Stage.CANDIDATE),
    ASSIGN_INTRODUCERS("9", "确定入党介绍人", Stage.CANDIDATE),
    REPLACE_INTRODUCERS("9", "更换入党介绍人", Stage.CANDIDATE),
    CONDUCT_POLITICAL_REVIEW("10", "进行政治审查", Stage.CANDIDATE),
    HOLD_TRAINING("11", "开展集中培训", Stage.CANDIDATE),
    REVIEW_CANDIDATE("12", "支委会审查发展对象", Stage.ADMISSION),
    PRE_EXAMINE("13", "上级党委预审", Stage.ADMISSION),
    FILL_ADMISSION_FORM("14", "填写入党志愿书", Stage.ADMISSION),
    REISSUE_ADMISSION_FORM("14", "换发入党志愿书", Stage.ADMISSION),
    DECIDE_ADMISSION("15", "支部大会讨论接收预备党员", Stage.ADMISSION),
    DELIBERATE_ADMISSION("15a", "党总支审议", Stage.ADMISSION),
    HOLD_COMMITTEE_TALK("16", "上级党委派人谈话", Stage.ADMISSION),
    REDELIBERATE_ADMISSION("15", "支部大会复议", Stage.ADMISSION),
    CONFIRM_LAPSE("17", "核实审批逾期", Stage.ADMISSION),
    APPROVE_ADMISSION("17", "党委审批预备党员", Stage.ADMISSION),
    FILE_ADMISSION("18", "预备党员备案", Stage.PROBATION),
    CORRECT_FILING("18", "更正备案材料", Stage.PROBATION),
    ASSIGN_GROUP("19", "编入党支部和党小组", Stage.PROBATION),
    HOLD_OATH("20", "举行入党宣誓", Stage.PROBATION),
    OBSERVE_PROBATION("21", "半年考察预备党员", Stage.PROBATION),
    APPLY_FOR_CONVERSION("22", "提出转正申请", Stage.PROBATION),
    DECIDE_CONVERSION("23", "支部大会讨论转正", Stage.PROBATION),
    APPROVE_CONVERSION("24", "党委审批转正", Stage.PROBATION),
    ARCHIVE_DOSSIER("25", "归档发展材料", Stage.PROBATION);

    private final String number;
    private final String label;
    private final @Nullable Stage stage;
    private final String task;

    Step(String number, String label, @Nullable Stage stage) {
        this.number = number;
        this.label = label;
        this.stage = stage;
        this.task = lowerCamel(name());
    }

    public static Step ofTask(String task) {
        return Arrays.stream(values())
                .filter(step -> step.task.equals(task))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No step is called " + task));
    }

    /** As in the 25-step list: "8p", "15a". */
    public String number() {
        return number;
    }

    public String label() {
        return label;
    }

    /** Nothing for what may happen in any stage without being part of the road. */
    public @Nullable Stage stage() {
        return stage;
    }

    /** Whether the road leads there; a move is only recorded. */
    public boolean onTheRoad() {
        return this != MOVE_CASE;
    }

    /** The name of the user task, and of its form. */
    public String task() {
        return task;
    }

    /** Sponsors are replaced whenever it becomes necessary. */
    boolean anyStage() {
        return this == REPLACE_CONTACTS || this == REPLACE_INTRODUCERS;
    }

    private static String lowerCamel(String constant) {
        var words = constant.toLowerCase(Locale.ROOT).split("_", -1);
        var name = new StringBuilder(words[0]);
        for (var word : Arrays.asList(words).subList(1, words.length)) {
            name.append(Character.toUpperCase(word.charAt(0))).append(word, 1, word.length());
        }
        return name.toString();
    }
}
