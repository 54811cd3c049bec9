package org.zhibu.platform;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** The one clock. Legal dates are Beijing dates, whatever the server's zone. */
@Configuration(proxyBeanMethods = false)
class TimeConfiguration {

    @Bean
    @Profile("!demo")
    Clock clock() {
        return Clock.system(ZoneId.of("Asia/Shanghai"));
    }
}
