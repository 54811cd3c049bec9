package org.zhibu.testing;

import org.jspecify.annotations.Nullable;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;
import org.zhibu.notification.MailServer;

/**
 * One mail server for the whole test run, so that the one application that all tests share can send: a second application beside it
 * would take the engine's name away from the first.
 */
public class MailServerOfTheRun implements LauncherSessionListener {

    private static @Nullable MailServer server;

    public static MailServer server() {
        if (server == null) {
            throw new IllegalStateException("The test run has not begun");
        }
        return server;
    }

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        server = MailServer.begin();
        System.setProperty("zhibu.test.mail.port", server.settings().getOrDefault("spring.mail.port", ""));
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        server().close();
    }
}
