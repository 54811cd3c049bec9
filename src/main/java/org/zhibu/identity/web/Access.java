package org.zhibu.identity.web;

import java.util.Set;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;

/** Who may use a route at all. What they may do there is the domain's and the engine's business. */
public enum Access {
    /** Closed, although a wider rule below would open it. */
    NOBODY,
    /** Nobody needs to log in. */
    EVERYBODY,
    /** Whoever is logged in. */
    KNOWN,
    /** Whoever holds a post in a Party organization, or keeps the system running. */
    POST_HOLDERS,
    /** The system administrator. */
    OPERATORS;

    private static final String OPERATOR = "system-admin";
    private static final Set<String> OTHER_OFFICES = Set.of("security-admin", "auditor");

    boolean admits(Authentication authentication) {
        var groups = authentication.getAuthorities().stream()
                .map(GrantedAuthority::getAuthority)
                .toList();
        return switch (this) {
            case NOBODY -> false;
            case EVERYBODY, KNOWN -> true;
            case POST_HOLDERS -> groups.stream().anyMatch(group -> !OTHER_OFFICES.contains(group));
            case OPERATORS -> groups.contains(OPERATOR);
        };
    }
}
