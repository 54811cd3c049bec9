package org.zhibu.notification;

import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.transaction.PlatformTransactionManager;
import org.zhibu.identity.ConfirmationMail;
import org.zhibu.identity.EmailAddresses;

/** Mail, where it is switched on; otherwise notices are read in the house only and nothing connects anywhere. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("zhibu.notification.mail.enabled")
class MailConfiguration {

    @Bean
    Mailman mailman(JavaMailSender server, NotificationSettings settings, Clock clock) {
        return new Mailman(server, settings.mail(), clock);
    }

    @Bean
    ConfirmationMail confirmationMail(Mailman mailman) {
        return new CodeMail(mailman);
    }

    @Bean
    @Order(2)
    MailRound mailRound(
            DeliveryRepository deliveries,
            NoticeRepository notices,
            EmailAddresses addresses,
            Mailman mailman,
            PlatformTransactionManager transactions,
            Clock clock) {
        return new MailRound(deliveries, notices, addresses, mailman, transactions, clock);
    }
}
