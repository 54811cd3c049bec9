package org.zhibu;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.autoconfigure.amqp.RabbitAutoConfiguration;
import org.springframework.boot.autoconfigure.security.servlet.UserDetailsServiceAutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.modulith.Modulithic;

/** Zhibu: the life of a Party member as executable BPMN. */
@Modulithic(systemName = "Zhibu")
@SpringBootApplication(exclude = {UserDetailsServiceAutoConfiguration.class, RabbitAutoConfiguration.class})
@ConfigurationPropertiesScan
public class ZhibuApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(ZhibuApplication.class, arguments);
    }
}
