package org.zhibu.notification;

import com.icegreen.greenmail.Managers;
import com.icegreen.greenmail.imap.ImapHostManager;
import com.icegreen.greenmail.mail.MailAddress;
import com.icegreen.greenmail.server.AbstractServer;
import com.icegreen.greenmail.smtp.SmtpManager;
import com.icegreen.greenmail.smtp.SmtpState;
import com.icegreen.greenmail.user.UserManager;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** A real mail server on loopback that refuses what it is told to refuse, and can go away and come back. */
public final class MailServer implements AutoCloseable {

    private final Set<String> refused = ConcurrentHashMap.newKeySet();
    private final int port;
    private Mailboxes server;

    public static MailServer begin() {
        return new MailServer();
    }

    private MailServer() {
        server = new Mailboxes(0);
        server.start();
        port = server.getSmtp().getPort();
    }

    /** What an application needs to know of it. */
    public Map<String, String> settings() {
        return Map.of(
                "zhibu.notification.mail.enabled", "true",
                "zhibu.notification.mail.from", "reminder@zhibu.example.org",
                "spring.mail.host", "127.0.0.1",
                "spring.mail.port", String.valueOf(port));
    }

    public void refuse(String address) {
        refused.add(address);
    }

    public void accept(String address) {
        refused.remove(address);
    }

    public void goAway() {
        server.stop();
    }

    public void comeBack() {
        server = new Mailboxes(port);
        server.start();
    }

    public List<MimeMessage> received() {
        return List.of(server.getReceivedMessages());
    }

    public static String header(MimeMessage message, String name) {
        try {
            var values = message.getHeader(name);
            return values == null ? "" : String.join("\n", values);
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    @Override
    public void close() {
        server.stop();
    }

    private class Mailboxes extends GreenMail {

        Mailboxes(int port) {
            super(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        }

        @Override
        protected Map<String, AbstractServer> createServices(ServerSetup[] setups, Managers managers) {
            return super.createServices(setups, new Doorkeeper(managers));
        }
    }

    /** The same mailboxes, with somebody at the door. */
    private class Doorkeeper extends Managers {

        private final Managers managers;

        Doorkeeper(Managers managers) {
            this.managers = managers;
        }

        @Override
        public SmtpManager getSmtpManager() {
            return new SmtpManager(managers.getImapHostManager(), managers.getUserManager()) {
                @Override
                public @Nullable String checkRecipient(SmtpState state, MailAddress recipient) {
                    return refused.contains(recipient.getEmail()) ? "550 5.1.1 No such mailbox" : null;
                }
            };
        }

        @Override
        public UserManager getUserManager() {
            return managers.getUserManager();
        }

        @Override
        public ImapHostManager getImapHostManager() {
            return managers.getImapHostManager();
        }
    }
}
