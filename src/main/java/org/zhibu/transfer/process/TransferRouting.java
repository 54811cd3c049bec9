package org.zhibu.transfer.process;

import java.util.Map;
import java.util.Objects;
import org.zhibu.transfer.TransferNotes.AdmissionRoute;
import org.zhibu.transfer.TransferNotes.ReleaseRoute;
import org.zhibu.transfer.process.TransferModel.Variables;

/** Routes in the words of the model; an organization that does not exist, or is not chosen yet, is an empty text. */
final class TransferRouting {

    static Map<String, Object> of(ReleaseRoute route) {
        return Map.of(
                Variables.LABEL, route.label(),
                Variables.BRANCH, route.branch().value(),
                Variables.COMMITTEE, route.committee().value(),
                Variables.DEPARTMENT, Objects.toString(route.department(), ""),
                Variables.TO_BRANCH, Objects.toString(route.toBranch(), ""),
                Variables.WITHIN_COMMITTEE, route.withinCommittee(),
                Variables.ON_PAPER, route.onPaper());
    }

    static Map<String, Object> of(AdmissionRoute route) {
        return Map.of(
                Variables.LABEL, route.label(),
                Variables.COMMITTEE, route.committee().value(),
                Variables.DEPARTMENT, Objects.toString(route.department(), ""),
                Variables.BRANCH, Objects.toString(route.branch(), ""));
    }

    private TransferRouting() {}
}
