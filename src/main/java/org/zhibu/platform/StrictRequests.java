package org.zhibu.platform;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The first filter of all: refuses ambiguous paths, which two readers of the same URL could understand differently, and bodies
 * larger than any form of ours.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class StrictRequests extends OncePerRequestFilter {

    private static final Pattern AMBIGUOUS =
            Pattern.compile(";|\\\\|//|%2[ef]|%5c|%00|%3b|%25", Pattern.CASE_INSENSITIVE);
    private static final int INTAKE_LIMIT = 64 * 1024;
    private static final int LIMIT = 256 * 1024;
    /** Tables and attachments say how long they are and are read as they come, by whoever may hand them in. */
    private static final int FILE_LIMIT = 20 * 1024 * 1024;

    private static final Pattern FILES = Pattern.compile("/api/(tables/.*|cases/[^/]+/attachments)");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (AMBIGUOUS.matcher(request.getRequestURI()).find()) {
            refuse(response, HttpStatus.BAD_REQUEST, "请求的地址不规范");
            return;
        }
        var limit = request.getRequestURI().startsWith("/api/intake/") ? INTAKE_LIMIT : LIMIT;
        var announced = FILES.matcher(request.getRequestURI()).matches() ? FILE_LIMIT : limit;
        if (request.getContentLengthLong() > announced) {
            refuse(response, HttpStatus.PAYLOAD_TOO_LARGE, "提交的内容过大");
            return;
        }
        if (request.getContentLengthLong() >= 0 || request.getHeader("Transfer-Encoding") == null) {
            chain.doFilter(request, response);
            return;
        }
        var body = request.getInputStream().readNBytes(limit + 1);
        if (body.length > limit) {
            refuse(response, HttpStatus.PAYLOAD_TOO_LARGE, "提交的内容过大");
            return;
        }
        chain.doFilter(new ReadBody(request, body), response);
    }

    private static void refuse(HttpServletResponse response, HttpStatus status, String detail) throws IOException {
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.getOutputStream()
                .write("{\"type\":\"urn:zhibu:refused\",\"title\":\"%s\",\"status\":%d,\"detail\":\"%s\"}"
                        .formatted(status.getReasonPhrase(), status.value(), detail)
                        .getBytes(StandardCharsets.UTF_8));
    }

    /** A body of unannounced length, read up to the limit. */
    private static class ReadBody extends HttpServletRequestWrapper {

        private final byte[] body;

        ReadBody(HttpServletRequest request, byte[] body) {
            super(request);
            this.body = body;
        }

        @Override
        public ServletInputStream getInputStream() {
            var bytes = new ByteArrayInputStream(body);
            return new ServletInputStream() {
                @Override
                public int read() {
                    return bytes.read();
                }

                @Override
                public boolean isFinished() {
                    return bytes.available() == 0;
                }

                @Override
                public boolean isReady() {
                    return true;
                }

                @Override
                public void setReadListener(ReadListener listener) {
                    throw new UnsupportedOperationException("The body has been read");
                }
            };
        }
    }
}
