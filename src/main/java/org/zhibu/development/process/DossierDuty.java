package org.zhibu.development.process;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.zhibu.development.ApprovalLimit;
import org.zhibu.development.Progress;
import org.zhibu.development.Step;
import org.zhibu.development.process.DevelopmentModel.Variables;
import org.zhibu.workflow.Duty;
import org.zhibu.workflow.Errand;
import org.zhibu.workflow.Option;
import org.zhibu.workflow.Outcome;
import org.zhibu.workflow.Timing;

/** A duty in a dossier: every form opens with the same summary, and every task has its legal window. */
abstract class DossierDuty<F extends Record> implements Duty<F> {

    protected final Folder folder;
    private final Class<F> form;

    DossierDuty(Class<F> form, Folder folder) {
        this.form = form;
        this.folder = folder;
    }

    @Override
    public final Class<F> form() {
        return form;
    }

    @Override
    public final Map<String, Object> offer(Errand errand) {
        var offered = new HashMap<String, Object>(lists(errand));
        offered.put("summary", folder.summary(errand.businessKey(), step()));
        return offered;
    }

    @Override
    public final boolean isOwnBusiness(Errand errand) {
        return folder.isAbout(errand.businessKey(), errand.actor());
    }

    @Override
    public final Timing timing(Errand errand) {
        return folder.timing(errand.businessKey(), step());
    }

    /** The lists to choose from, by the names the form uses. */
    Map<String, List<Option>> lists(Errand errand) {
        return Map.of();
    }

    private Step step() {
        return Step.ofTask(task());
    }

    static Outcome outcome(Progress progress) {
        var outcome = Outcome.of(progress.outcome());
        var resumeAt = progress.resumeAt();
        return resumeAt == null ? outcome : outcome.resumeAt(resumeAt.task());
    }

    /** Tells the timer until when the committee may decide. */
    static Outcome limited(Outcome outcome, ApprovalLimit limit) {
        return outcome.with(Variables.APPROVAL_LIMIT_ON, DevelopmentClock.morningAfter(limit.lastDay()))
                .with(Variables.APPROVAL_EXTENDED, limit.last());
    }
}
