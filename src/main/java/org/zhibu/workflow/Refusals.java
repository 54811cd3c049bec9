package org.zhibu.workflow;

import java.util.function.Supplier;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.zhibu.kernel.Conflict;
import org.zhibu.kernel.NotAllowed;
import org.zhibu.kernel.NotFound;
import org.zhibu.kernel.RuleViolation;

/**
 * Says the domain's refusals in the engine's words, so that its REST resources answer 400, 403 and 409 with our message
 * instead of 500. The transaction is rolled back either way.
 */
final class Refusals {

    static <T> T translated(Supplier<T> work) {
        try {
            return work.get();
        } catch (RuleViolation violation) {
            throw new FormFieldValidationException(violation.rule(), violation.advice(), violation);
        } catch (NotAllowed refusal) {
            throw (AuthorizationException) new AuthorizationException(refusal.getMessage()).initCause(refusal);
        } catch (NotFound missing) {
            throw new FormFieldValidationException("not-found", missing.getMessage(), missing);
        } catch (Conflict conflict) {
            throw new OptimisticLockingException(conflict.getMessage(), conflict);
        } catch (OptimisticLockingFailureException race) {
            throw new OptimisticLockingException("此事项刚刚已被他人办理，请刷新后查看", race);
        } catch (NullValueException gone) {
            throw new OptimisticLockingException("此待办已办结或已撤销，请刷新后查看", gone);
        }
    }

    private Refusals() {}
}
