package org.zhibu.identity.process;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.rest.security.auth.ProcessEngineAuthenticationFilter;
import org.camunda.bpm.webapp.impl.security.auth.ContainerBasedAuthenticationFilter;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.security.SecurityProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.zhibu.workflow.OutsideCall;

/** Right behind Spring Security: tells the engine's REST and web applications who is calling. */
@Configuration(proxyBeanMethods = false)
class EngineDoors {

    private static final String PROVIDER = "authentication-provider";
    private static final int BEHIND_SECURITY = SecurityProperties.DEFAULT_FILTER_ORDER + 1;

    /** Everything that Camunda serves under {@code /camunda/api}; a test compares the list with what is really there. */
    private static final Set<String> WEBAPP_SERVLETS =
            Set.of("Cockpit Api", "Admin Api", "Tasklist Api", "Engine Api", "Welcome Api");

    /** Looked up at the first request: the doors are hung before the engine is built. */
    private final ObjectProvider<IdentityService> identities;

    EngineDoors(ObjectProvider<IdentityService> identities) {
        this.identities = identities;
    }

    @Bean
    FilterRegistrationBean<Filter> engineRestAuthentication() {
        var door = door(new ProcessEngineAuthenticationFilter(), "/engine-rest/*");
        door.setInitParameters(Map.of(PROVIDER, SignedInAccount.class.getName()));
        door.setAsyncSupported(true);
        return door;
    }

    @Bean
    FilterRegistrationBean<Filter> webappAuthentication() {
        var door = door(new ContainerBasedAuthenticationFilter(), "/camunda/app/*", "/camunda/api/*");
        door.setInitParameters(Map.of(PROVIDER, SignedInAccount.class.getName()));
        return door;
    }

    @Bean
    FilterRegistrationBean<Filter> engineRestFailsClosed() {
        var door = door(this::handOver, "/engine-rest/*");
        door.setOrder(BEHIND_SECURITY + 1);
        return door;
    }

    /**
     * The web applications' own filters ask the engine who somebody is before anybody is known, so this one has to stand
     * behind them all: a filter that names servlets always does.
     */
    @Bean
    FilterRegistrationBean<Filter> webappsFailClosed() {
        var door = new FilterRegistrationBean<Filter>(this::handOver);
        door.setServletNames(WEBAPP_SERVLETS);
        door.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.FORWARD);
        return door;
    }

    private void handOver(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try (var call = OutsideCall.open(identities.getObject().getCurrentAuthentication())) {
            chain.doFilter(request, response);
        }
    }

    private static FilterRegistrationBean<Filter> door(Filter filter, String... patterns) {
        var door = new FilterRegistrationBean<Filter>(filter);
        door.addUrlPatterns(patterns);
        door.setOrder(BEHIND_SECURITY);
        door.setDispatcherTypes(DispatcherType.REQUEST);
        return door;
    }
}
