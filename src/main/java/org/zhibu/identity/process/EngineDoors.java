package org.zhibu.identity.process;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import java.util.Map;
import org.camunda.bpm.engine.rest.security.auth.ProcessEngineAuthenticationFilter;
import org.camunda.bpm.webapp.impl.security.auth.ContainerBasedAuthenticationFilter;
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
        var door = door(
                (request, response, chain) -> {
                    try (var call = OutsideCall.open()) {
                        chain.doFilter(request, response);
                    }
                },
                "/engine-rest/*");
        door.setOrder(BEHIND_SECURITY + 1);
        return door;
    }

    private static FilterRegistrationBean<Filter> door(Filter filter, String... patterns) {
        var door = new FilterRegistrationBean<Filter>(filter);
        door.addUrlPatterns(patterns);
        door.setOrder(BEHIND_SECURITY);
        door.setDispatcherTypes(DispatcherType.REQUEST);
        return door;
    }
}
