package org.zhibu.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.logout.HttpStatusReturningLogoutSuccessHandler;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * One log-in for our pages, Tasklist, Cockpit and REST: by session, or by HTTP Basic for programs. Every chain opens what
 * {@link AccessRules} lists and closes the rest.
 */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class SecurityChains {

    private static final String STRICT_CONTENT =
            "default-src 'self'; img-src 'self' data:; style-src 'self' 'unsafe-inline';"
                    + " object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    private final Answers answers;

    SecurityChains(Answers answers) {
        this.answers = answers;
    }

    @Bean
    @Order(1)
    SecurityFilterChain engineRest(HttpSecurity http) throws Exception {
        return programs(http.securityMatcher(under("/engine-rest/**")))
                .authorizeHttpRequests(routes -> open(routes, AccessRules.engineRest()))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.NEVER))
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain webapps(HttpSecurity http) throws Exception {
        return http.securityMatcher(under("/camunda/**"))
                .authorizeHttpRequests(routes -> open(routes, AccessRules.webapps()))
                .httpBasic(basic -> basic.authenticationEntryPoint(answers))
                .exceptionHandling(
                        refusals -> refusals.authenticationEntryPoint(answers).accessDeniedHandler(answers))
                // Camunda's own filters guard its pages against forged requests and set their headers.
                .csrf(csrf -> csrf.disable())
                .headers(headers ->
                        headers.defaultsDisabled().referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN)))
                .logout(logout -> logout.logoutRequestMatcher(under("/camunda/api/admin/auth/user/default/logout"))
                        .logoutSuccessHandler(new HttpStatusReturningLogoutSuccessHandler(HttpStatus.NO_CONTENT)))
                .build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain ours(HttpSecurity http) throws Exception {
        return programs(http)
                .authorizeHttpRequests(routes -> open(routes, AccessRules.ours()))
                .formLogin(form -> form.loginPage("/login")
                        .defaultSuccessUrl("/", false)
                        .failureHandler(answers)
                        .permitAll())
                .logout(logout -> logout.logoutSuccessUrl("/login?left"))
                .sessionManagement(session -> session.sessionFixation().changeSessionId())
                .build();
    }

    private HttpSecurity programs(HttpSecurity http) throws Exception {
        return http.httpBasic(basic -> basic.authenticationEntryPoint(answers))
                .exceptionHandling(
                        refusals -> refusals.authenticationEntryPoint(answers).accessDeniedHandler(answers))
                .csrf(csrf -> csrf.ignoringRequestMatchers(SecurityChains::carriesItsOwnProof)
                        .ignoringRequestMatchers(under("/api/intake/**"), under("/api/dues-gateway/**")))
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(STRICT_CONTENT))
                        .frameOptions(frames -> frames.deny())
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN)));
    }

    /** A browser never adds this header by itself: no answer of ours ever challenges it to. */
    private static boolean carriesItsOwnProof(HttpServletRequest request) {
        return request.getHeader(HttpHeaders.AUTHORIZATION) != null;
    }

    private static void open(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry routes,
            List<AccessRule> rules) {
        for (var rule : rules) {
            var route = routes.requestMatchers(rule.matcher());
            if (rule.access() == Access.EVERYBODY) {
                route.permitAll();
            } else {
                route.access((authentication, request) -> new AuthorizationDecision(
                        isKnown(authentication.get()) && rule.access().admits(authentication.get())));
            }
        }
        routes.anyRequest().denyAll();
    }

    private static boolean isKnown(Authentication authentication) {
        return authentication.isAuthenticated() && !(authentication instanceof AnonymousAuthenticationToken);
    }

    private static RequestMatcher under(String path) {
        return PathPatternRequestMatcher.withDefaults().matcher(path);
    }
}
