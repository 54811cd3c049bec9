package org.zhibu.identity.web;

import org.springframework.http.HttpMethod;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Who may use one route. */
public record AccessRule(HttpMethod method, String path, Access access) {

    /** Path patterns only: string matchers silently miss the engine's Jersey servlets. */
    RequestMatcher matcher() {
        return PathPatternRequestMatcher.withDefaults().matcher(method, path);
    }

    AccessRule under(String prefix) {
        return new AccessRule(method, prefix + path, access);
    }
}
