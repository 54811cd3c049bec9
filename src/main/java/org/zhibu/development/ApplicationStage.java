package org.zhibu.development;

import java.util.List;
import org.zhibu.kernel.RuleViolation;
import org.zhibu.rules.DevelopmentRules;
import org.zhibu.rules.LocalPractice;

/** The gates of the first stage (steps 1 and 2). */
final class ApplicationStage {

    static Ruling receive(Dossier dossier, ApplicationReceipt form, Deed deed) {
        if (dossier.onPaper()) {
            throw new RuleViolation("step-not-due", "纸质申请已在登记时受理", "请直接同入党申请人谈话");
        }
        var trail = dossier.trail();
        var submitted = trail.due(Step.RECEIVE_APPLICATION, trail.require(Step.SUBMIT_APPLICATION));
        var returned = form.outcome() == ApplicationReceipt.Answer.RETURNED;
        if (returned && (form.opinion() == null || form.opinion().isBlank())) {
            throw new RuleViolation("return-explained", "退回申请没有说明原因", "请在意见栏填写退回原因，并告知申请人");
        }
        var entry =
                dossier.take(Step.RECEIVE_APPLICATION, form, form.outcome(), submitted.occurredOn(), List.of(), deed);
        if (returned) {
            dossier.close(Closing.RETURNED, form.occurredOn(), deed);
        }
        return Ruling.of(entry);
    }

    static Ruling holdInitialTalk(Dossier dossier, InitialTalk form, LocalPractice practice, Deed deed) {
        var trail = dossier.trail();
        var basis = dossier.onPaper()
                ? trail.require(Step.SUBMIT_APPLICATION)
                : trail.require(Step.RECEIVE_APPLICATION, ApplicationReceipt.Answer.ACCEPTED);
        trail.due(Step.HOLD_INITIAL_TALK, basis);
        var receivedOn = new Milestones(dossier, practice).receivedOn();
        var entry = dossier.take(
                Step.HOLD_INITIAL_TALK,
                form,
                Done.DONE,
                receivedOn,
                DevelopmentRules.initialTalk(receivedOn, form.occurredOn()),
                deed);
        dossier.enter(Stage.ACTIVIST);
        return Ruling.of(entry);
    }

    private ApplicationStage() {}
}
