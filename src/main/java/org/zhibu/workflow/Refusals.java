package org.zhibu.workflow;

import jakarta.ws.rs.core.Response.Status;
import java.util.function.Supplier;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.exception.NotFoundException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.rest.exception.RestException;
import org.springframework.dao.ConcurrencyFailureException;
import org.zhibu.kernel.Conflict;
import org.zhibu.kernel.NotAllowed;
import org.zhibu.kernel.NotFound;
import org.zhibu.kernel.RuleViolation;

/**
 * Says the domain's refusals in the engine's words, so that its REST resources answer 400, 403, 404 and 409 with our message
 * instead of 500. The transaction is rolled back either way.
 */
enum Refusals {
    /** Work on a task: one that is gone was finished by somebody else. */
    OF_A_TASK(Status.CONFLICT, "此待办已办结或已撤销，请刷新后查看"),
    /** Starting a process: one that is not there was never there. */
    OF_A_START(Status.NOT_FOUND, "没有这个流程");

    private final Status whenGone;
    private final String goneMessage;

    Refusals(Status whenGone, String goneMessage) {
        this.whenGone = whenGone;
        this.goneMessage = goneMessage;
    }

    <T> T translated(Supplier<T> work) {
        try {
            return work.get();
        } catch (RuleViolation violation) {
            throw new FormFieldValidationException(violation.rule(), violation.advice(), violation);
        } catch (NotAllowed refusal) {
            throw (AuthorizationException) new AuthorizationException(refusal.getMessage()).initCause(refusal);
        } catch (NotFound missing) {
            throw new RestException(Status.NOT_FOUND, missing, missing.getMessage());
        } catch (Conflict conflict) {
            throw new RestException(Status.CONFLICT, conflict, conflict.getMessage());
        } catch (OptimisticLockingException | ConcurrencyFailureException race) {
            throw new RestException(Status.CONFLICT, race, "此事项刚刚已被他人办理，请刷新后查看");
        } catch (NullValueException | NotFoundException gone) {
            throw new RestException(whenGone, gone, goneMessage);
        }
    }
}
