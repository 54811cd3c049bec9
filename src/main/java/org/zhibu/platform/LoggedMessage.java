package org.zhibu.platform;

import ch.qos.logback.classic.pattern.MessageConverter;
import ch.qos.logback.classic.spi.ILoggingEvent;
import java.util.Set;

/** Stands for the message in every pattern of the log; see {@code logback-spring.xml}. */
public class LoggedMessage extends MessageConverter {

    /** They speak at the start only, in paragraphs of our own writing, and never about a request. */
    private static final Set<String> SPEAK_IN_PARAGRAPHS =
            Set.of("org.springframework.boot.diagnostics.LoggingFailureAnalysisReporter", "org.zhibu.demo.DemoSeed");

    @Override
    public String convert(ILoggingEvent event) {
        var message = String.valueOf(event.getFormattedMessage());
        return SPEAK_IN_PARAGRAPHS.contains(event.getLoggerName()) ? LogText.paragraph(message) : LogText.line(message);
    }
}
