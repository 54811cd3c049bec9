package org.zhibu.platform;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.springframework.boot.web.servlet.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Whatever fails outside a controller is answered here: a page for people, problem details for programs, never a stack trace. */
@Controller
@Hidden
class ErrorAnswers implements ErrorController {

    @RequestMapping(path = "/error", produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView page(HttpServletRequest request) {
        var status = status(request);
        var page = new ModelAndView("error", status);
        page.addObject("status", status.value());
        page.addObject("message", message(status));
        return page;
    }

    @RequestMapping("/error")
    ResponseEntity<ProblemDetail> problem(HttpServletRequest request) {
        var status = status(request);
        var problem = ProblemDetail.forStatusAndDetail(status, message(status));
        problem.setType(URI.create("urn:zhibu:http:" + status.value()));
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    private static HttpStatus status(HttpServletRequest request) {
        var code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        var status = code instanceof Integer number ? HttpStatus.resolve(number) : HttpStatus.NOT_FOUND;
        return status == null ? HttpStatus.INTERNAL_SERVER_ERROR : status;
    }

    private static String message(HttpStatus status) {
        return switch (status) {
            case BAD_REQUEST -> "请求不正确，请检查后重试";
            case UNAUTHORIZED -> "请先登录";
            case FORBIDDEN -> "您没有权限进行此操作";
            case NOT_FOUND -> "没有找到您要的页面或记录";
            case METHOD_NOT_ALLOWED -> "此地址不支持这种操作";
            case PAYLOAD_TOO_LARGE -> "提交的内容过大";
            default -> status.is5xxServerError() ? "系统暂时无法处理，请稍后再试；如反复出现，请联系系统管理员" : "请求没有被接受";
        };
    }
}
