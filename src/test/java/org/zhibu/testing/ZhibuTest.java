package org.zhibu.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;

/**
 * The whole application on a free port with the demo's organizations, people and accounts, but none of its cases. All classes
 * with this annotation share one start; on MySQL when the run says so.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "zhibu.demo.story=false",
            "zhibu.attachment.folder=target/attachments",
            "zhibu.notification.mail.enabled=true",
            "zhibu.notification.mail.from=reminder@zhibu.example.org",
            "spring.mail.host=127.0.0.1",
            "spring.mail.port=${zhibu.test.mail.port}",
            "zhibu.intake.per-address-per-minute=1000000",
            "zhibu.intake.overall-per-minute=1000000"
        })
@ActiveProfiles("demo")
public @interface ZhibuTest {}
