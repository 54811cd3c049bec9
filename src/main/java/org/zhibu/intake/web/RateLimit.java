package org.zhibu.intake.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.time.Duration;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.zhibu.intake.IntakeSettings;

/** Keeps the letter box from being flooded, before anything is read. */
@Configuration(proxyBeanMethods = false)
class RateLimit implements WebMvcConfigurer, HandlerInterceptor {

    private static final Duration WINDOW = Duration.ofMinutes(1);

    private final IntakeSettings settings;
    private final Bucket overall;
    private final Cache<String, Bucket> addresses =
            Caffeine.newBuilder().expireAfterAccess(WINDOW).maximumSize(100_000).build();

    RateLimit(IntakeSettings settings) {
        this.settings = settings;
        this.overall = bucket(settings.overallPerMinute());
    }

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors.addInterceptor(this).addPathPatterns("/api/intake/**");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        var address = addresses.get(request.getRemoteAddr(), ignored -> bucket(settings.perAddressPerMinute()));
        if (!address.tryConsume(1) || !overall.tryConsume(1)) {
            var problem = ProblemDetail.forStatusAndDetail(HttpStatus.TOO_MANY_REQUESTS, "提交过于频繁，请一分钟后再试");
            problem.setType(URI.create("urn:zhibu:too-many-requests"));
            response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(WINDOW.toSeconds()));
            throw new ErrorResponseException(HttpStatus.TOO_MANY_REQUESTS, problem, null);
        }
        return true;
    }

    private static Bucket bucket(int perMinute) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, WINDOW))
                .build();
    }
}
