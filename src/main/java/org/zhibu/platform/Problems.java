package org.zhibu.platform;

import jakarta.validation.ConstraintViolationException;
import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import org.zhibu.kernel.Conflict;
import org.zhibu.kernel.NotAllowed;
import org.zhibu.kernel.NotFound;
import org.zhibu.kernel.RuleViolation;

/** The one place where refusals become HTTP: 400 shape, 403 person, 404 thing, 409 someone was faster, 422 rule. */
@RestControllerAdvice
class Problems extends ResponseEntityExceptionHandler {

    @ExceptionHandler
    ProblemDetail on(RuleViolation violation) {
        var problem = problem(HttpStatus.UNPROCESSABLE_ENTITY, "rule:" + violation.rule(), violation.getMessage());
        problem.setProperty("rule", violation.rule());
        if (!violation.article().isEmpty()) {
            problem.setProperty("article", violation.article());
        }
        problem.setProperty("remedy", violation.remedy());
        return problem;
    }

    @ExceptionHandler
    ProblemDetail on(NotFound missing) {
        return problem(HttpStatus.NOT_FOUND, "not-found", missing.getMessage());
    }

    @ExceptionHandler
    ProblemDetail on(NotAllowed refusal) {
        return problem(HttpStatus.FORBIDDEN, "not-allowed", refusal.getMessage());
    }

    @ExceptionHandler
    ProblemDetail on(Conflict conflict) {
        return problem(HttpStatus.CONFLICT, "conflict:" + conflict.rule(), conflict.getMessage());
    }

    @ExceptionHandler
    ProblemDetail on(ConcurrencyFailureException race) {
        return problem(HttpStatus.CONFLICT, "conflict:race", StatusText.of(HttpStatus.CONFLICT));
    }

    @ExceptionHandler
    ProblemDetail on(ConstraintViolationException violations) {
        var detail = violations.getConstraintViolations().stream()
                .map(violation -> violation.getMessage())
                .sorted()
                .collect(Collectors.joining("；"));
        return problem(HttpStatus.BAD_REQUEST, "malformed", detail);
    }

    @ExceptionHandler
    ProblemDetail on(MethodArgumentTypeMismatchException mismatch) {
        if (mismatch.getRootCause() instanceof RuleViolation) {
            return problem(HttpStatus.NOT_FOUND, "not-found", "没有找到对应的记录");
        }
        return problem(HttpStatus.BAD_REQUEST, "malformed", "参数“" + mismatch.getName() + "”的格式不正确");
    }

    @Override
    protected ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException unreadable,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        if (unreadable.getRootCause() instanceof RuleViolation violation) {
            var problem = on(violation);
            return ResponseEntity.status(problem.getStatus()).body(problem);
        }
        return ResponseEntity.badRequest()
                .body(problem(HttpStatus.BAD_REQUEST, "malformed", "请求内容不是有效的 JSON，或含有未知的字段，请对照接口文档检查"));
    }

    @Override
    protected ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException invalid, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        var problem = problem(HttpStatus.BAD_REQUEST, "malformed", "提交的内容不完整或不正确，请按提示更正");
        List<FieldProblem> fields = invalid.getBindingResult().getFieldErrors().stream()
                .sorted(Comparator.comparing(FieldError::getField))
                .map(error -> new FieldProblem(error.getField(), String.valueOf(error.getDefaultMessage())))
                .toList();
        problem.setProperty("errors", fields);
        return ResponseEntity.badRequest().body(problem);
    }

    /** Spring explains in English, to engineers; the people here read Chinese. */
    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception refused, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        var answer = super.handleExceptionInternal(refused, body, headers, status, request);
        if (answer != null
                && answer.getBody() instanceof ProblemDetail problem
                && URI.create("about:blank").equals(problem.getType())) {
            problem.setType(URI.create("urn:zhibu:http:" + status.value()));
            problem.setDetail(StatusText.of(HttpStatus.valueOf(status.value())));
        }
        return answer;
    }

    private static ProblemDetail problem(HttpStatus status, String type, @Nullable String detail) {
        var problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setType(URI.create("urn:zhibu:" + type));
        return problem;
    }

    /** What is wrong with one field. */
    record FieldProblem(String field, String message) {}
}
