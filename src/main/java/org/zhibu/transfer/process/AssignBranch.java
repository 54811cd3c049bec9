package org.zhibu.transfer.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.zhibu.transfer.BranchAssignment;
import org.zhibu.transfer.TransferAdmissions;
import org.zhibu.transfer.process.TransferModel.Variables;
import org.zhibu.workflow.Errand;
import org.zhibu.workflow.Outcome;

/** The receiving committee chooses the branch (编入党支部). */
@Component
class AssignBranch extends TransferDuty<BranchAssignment> {

    private final TransferAdmissions admissions;

    AssignBranch(TransferAdmissions admissions, Portfolio portfolio) {
        super(BranchAssignment.class, Side.DESTINATION, portfolio);
        this.admissions = admissions;
    }

    @Override
    public Outcome perform(BranchAssignment form, Errand errand) {
        var outcome = Outcome.of(admissions.assignBranch(errand.businessKey(), form, errand.actor()));
        return form.branch() == null
                ? outcome
                : outcome.with(Variables.BRANCH, form.branch().value());
    }

    @Override
    Map<String, Object> extras(Errand errand) {
        return Map.of(
                "branches", portfolio.branches(errand.businessKey()),
                "returnReasons", portfolio.returnReasons());
    }
}
