package org.zhibu.notification;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;

/**
 * Writes mails and gives them to the mail server, many over one connection. They carry what they say, who is reached, and
 * nothing else; no absence note answers them.
 */
class Mailman {

    private static final String CHARSET = StandardCharsets.UTF_8.name();
    private static final String CLOSING = "\n\n——\n本邮件由系统自动发送，请勿回复。\n";

    private final JavaMailSender server;
    private final NotificationSettings.MailSettings settings;
    private final Clock clock;

    Mailman(JavaMailSender server, NotificationSettings.MailSettings settings, Clock clock) {
        this.server = server;
        this.settings = settings;
        this.clock = clock;
    }

    /** Says which did not leave and why; the server has taken all others. */
    Map<Letter, Failure> carry(Collection<Letter> letters) {
        var failures = new HashMap<Letter, Failure>();
        var written = new LinkedHashMap<MimeMessage, Letter>();
        for (var letter : letters) {
            try {
                written.put(write(letter), letter);
            } catch (MessagingException | UnsupportedEncodingException unreadable) {
                failures.put(letter, Failure.of(Reason.MESSAGE_REFUSED));
            }
        }
        if (!written.isEmpty()) {
            send(written, failures);
        }
        return failures;
    }

    private void send(Map<MimeMessage, Letter> written, Map<Letter, Failure> failures) {
        try {
            server.send(written.keySet().toArray(MimeMessage[]::new));
        } catch (MailAuthenticationException refusal) {
            written.values().forEach(letter -> failures.put(letter, Failure.of(Reason.SIGN_IN_REFUSED)));
        } catch (MailSendException failure) {
            failure.getFailedMessages().forEach((message, cause) -> {
                var letter = Optional.ofNullable(written.get(message)).orElseThrow();
                // Only a connection that does not come about is given as the cause of the whole.
                failures.put(letter, cause == failure.getCause() ? Failure.of(Reason.SERVER_AWAY) : Failure.of(cause));
            });
        }
    }

    private MimeMessage write(Letter letter) throws MessagingException, UnsupportedEncodingException {
        var message = server.createMimeMessage();
        message.setFrom(new InternetAddress(settings.sender().value(), settings.senderName(), CHARSET));
        message.setRecipient(RecipientType.TO, new InternetAddress(letter.to().value(), true));
        message.setSubject(letter.subject(), CHARSET);
        message.setText(letter.text() + CLOSING, CHARSET);
        message.setSentDate(Date.from(clock.instant()));
        message.setHeader("Message-ID", messageId(letter));
        message.setHeader("Auto-Submitted", "auto-generated");
        return message;
    }

    /** Follows from the letter alone. */
    String messageId(Letter letter) {
        return "<" + letter.id() + "@" + settings.sender().domain() + ">";
    }
}
