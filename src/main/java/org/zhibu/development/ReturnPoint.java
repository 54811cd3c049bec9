package org.zhibu.development;

import com.fasterxml.jackson.annotation.JsonValue;

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
