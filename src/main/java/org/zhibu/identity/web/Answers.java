package org.zhibu.identity.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/** Answers whoever is not known or not allowed: people are led to the log-in page, programs get problem details. */
@Component
class Answers implements AuthenticationEntryPoint, AccessDeniedHandler, AuthenticationFailureHandler {

    private final ObjectMapper json;

    Answers(ObjectMapper json) {
        this.json = json;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
            throws IOException {
        if (asksForPage(request)) {
            response.sendRedirect("/login");
        } else if (refused instanceof LockedException) {
            write(response, HttpStatus.TOO_MANY_REQUESTS, "too-many-attempts", String.valueOf(refused.getMessage()));
        } else {
            write(response, HttpStatus.UNAUTHORIZED, "not-known", "请先登录，或检查账号和密码");
        }
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refused)
            throws IOException {
        var detail = refused instanceof CsrfException ? "页面已过期，请刷新后重试" : "您没有权限进行此操作";
        if (asksForPage(request)) {
            response.sendError(HttpStatus.FORBIDDEN.value());
        } else {
            write(response, HttpStatus.FORBIDDEN, "not-allowed", detail);
        }
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        response.sendRedirect(failure instanceof LockedException ? "/login?wait" : "/login?wrong");
    }

    private static boolean asksForPage(HttpServletRequest request) {
        var accepts = request.getHeader("Accept");
        return "GET".equals(request.getMethod())
                && accepts != null
                && accepts.contains(MediaType.TEXT_HTML_VALUE)
                && !request.getRequestURI().startsWith("/api/")
                && !request.getRequestURI().startsWith("/engine-rest/");
    }

    private void write(HttpServletResponse response, HttpStatus status, String type, String detail) throws IOException {
        var problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setType(URI.create("urn:zhibu:" + type));
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        json.writeValue(response.getOutputStream(), problem);
    }
}
