package org.zhibu.notification;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.zhibu.identity.EmailAddress;

/**
 * How people are told.
 *
 * @param mail whether notices leave by mail, too; the server's address and account are Spring's {@code spring.mail}
 */
@ConfigurationProperties("zhibu.notification")
public record NotificationSettings(@DefaultValue MailSettings mail) {

    /**
     * Mail, where there is a server.
     *
     * @param from the sender's address; its domain is part of every Message-ID
     * @param senderName the sender as people see it
     */
    public record MailSettings(
            @DefaultValue("false") boolean enabled,
            @Nullable String from,
            @DefaultValue("党务系统") String senderName) {

        public MailSettings {
            if (enabled && (from == null || !EmailAddress.fits(from))) {
                throw new IllegalArgumentException(
                        "zhibu.notification.mail.from must be an address, such as" + " reminder@example.org");
            }
        }

        EmailAddress sender() {
            if (from == null) {
                throw new IllegalStateException("Mail is switched off");
            }
            return new EmailAddress(from);
        }
    }
}
