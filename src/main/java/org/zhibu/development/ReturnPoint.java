package org.zhibu.development;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhibu.kernel.RuleViolation;

/** Where a refused case goes on: what was recorded from there on no longer counts, but stays on file. */
public enum ReturnPoint {
    RECOMMEND_ACTIVIST("recommendActivist", Step.RECOMMEND_ACTIVIST, Stage.ACTIVIST),
    DETERMINE_ACTIVIST("determineActivist", Step.DETERMINE_ACTIVIST, Stage.ACTIVIST),
    /** Cultivation goes on; its observations and contacts keep counting. */
    OBSERVE_ACTIVIST("observeActivist", Step.SELECT_CANDIDATE, Stage.ACTIVIST),
    SELECT_CANDIDATE("selectCandidate", Step.SELECT_CANDIDATE, Stage.CANDIDATE),
    PREPARE_ADMISSION("prepareAdmission", Step.ASSIGN_INTRODUCERS, Stage.CANDIDATE),
    REVIEW_CANDIDATE("reviewCandidate", Step.REVIEW_CANDIDATE, Stage.ADMISSION),
    PRE_EXAMINE("preExamine", Step.PRE_EXAMINE, Stage.ADMISSION),
    DECIDE_ADMISSION("decideAdmission", Step.DECIDE_ADMISSION, Stage.ADMISSION),
    DECIDE_CONVERSION("decideConversion", Step.DECIDE_CONVERSION, Stage.PROBATION);

    private final String task;
    private final Step from;
    private final Stage stage;

    ReturnPoint(String task, Step from, Stage stage) {
        this.task = task;
        this.from = from;
        this.stage = stage;
    }

    /** The point a form names, if the step may send the case there. */
    static ReturnPoint chosen(@Nullable ReturnPoint point, Set<ReturnPoint> allowed) {
        if (point == null || !allowed.contains(point)) {
            throw new RuleViolation("return-point", "没有选择退回到哪个环节，或者不能退回到该环节", "请选择退回的环节");
        }
        return point;
    }

    /** The name of the task or sub-process in the model. */
    @JsonValue
    public String task() {
        return task;
    }

    Step from() {
        return from;
    }

    Stage stage() {
        return stage;
    }

    /** Whether the person is no longer listed as a candidate there. */
    boolean beforeListing() {
        return stage.compareTo(Stage.CANDIDATE) < 0 || this == SELECT_CANDIDATE;
    }
}
