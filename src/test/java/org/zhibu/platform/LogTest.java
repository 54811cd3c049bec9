package org.zhibu.platform;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.joran.JoranConfigurator;
import ch.qos.logback.classic.util.LogbackMDCAdapter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What comes out of the log as it is configured, for all the texts that somebody outside could put into it. */
class LogTest {

    private static final String FORGED = "2026-09-01T08:00:00.000+08:00  INFO 1 --- [main] o.z.Audit : 一切正常";

    @TempDir
    Path directory;

    private final LoggerContext context = new LoggerContext();
    private Path file;

    @BeforeEach
    void openTheLog() throws Exception {
        file = directory.resolve("zhibu.log");
        context.setMDCAdapter(new LogbackMDCAdapter());
        context.putProperty("LOG_FILE", file.toString());
        var reader = new JoranConfigurator();
        reader.setContext(context);
        reader.doConfigure(getClass().getResource("/logback-spring.xml"));
        context.getLogger("ROOT").detachAppender("CONSOLE");
    }

    @AfterEach
    void closeTheLog() {
        context.stop();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r", "\r\n", "\u0085", "\u2028", "\u2029", "\u000B", "\f", "\n\n\t"})
    void aMessageStaysOnItsLine(String separator) throws Exception {
        context.getLogger("org.zhibu.Sample").warn("账号 {} 登录失败", "张三" + separator + FORGED);

        assertThat(lines()).hasSize(1);
        assertThat(lines().get(0)).contains("账号 张三_").contains("一切正常");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u001B[2J\u001B[31m", "\u0000", "\u0008", "\u202E"})
    void aMessageCommandsNoTerminal(String sequence) throws Exception {
        context.getLogger("org.zhibu.Sample").warn("收到 {}", sequence);

        assertThat(lines().get(0)).doesNotContain(sequence.substring(0, 1)).contains("收到 _");
    }

    @Test
    void aStackTraceHasNoLinesButItsOwn() throws Exception {
        var cause = new IllegalArgumentException("提交了\r\n" + FORGED + " 990000199108170154");
        cause.addSuppressed(new IllegalStateException("另\n" + FORGED));

        context.getLogger("org.zhibu.Sample").error("办理失败", new IllegalStateException("外层\n" + FORGED, cause));

        assertThat(lines())
                .noneMatch(line -> line.startsWith(FORGED.substring(0, 10)))
                .filteredOn(line -> line.contains("一切正常"))
                .hasSize(3)
                .allMatch(line -> line.contains("Exception: "));
        assertThat(lines()).anyMatch(line -> line.startsWith("\tat ")).anyMatch(line -> line.startsWith("Caused by: "));
        assertThat(String.join("\n", lines())).doesNotContain("990000199108170154");
    }

    @ParameterizedTest
    @CsvSource({
        "990000199108170154, 990***********0154",
        "99000019910817015X, 990***********015X",
        "'[11010519491231002x]', '[110***********002x]'",
        "身份证990000199108170154号, 身份证990***********0154号",
        "13800138000, 138******00",
        "+8613800138000, +86138******00",
        "138-0013-8000, 138******00",
        "'phone=13800138000,', 'phone=138******00,'"
    })
    void whoSomebodyIsStaysOutOfTheLog(String text, String logged) throws Exception {
        context.getLogger("org.zhibu.Sample").info("登记 {} 完毕", text);

        assertThat(lines().get(0)).endsWith("登记 " + logged + " 完毕");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password=s3cret-word",
                "jdbc:mysql://db/zhibu?user=z&password=s3cret-word",
                "Authorization: Basic s3cret-word",
                "{\"password\":\"s3cret-word\"}",
                "密码：s3cret-word"
            })
    void aSecretStaysOutOfTheLog(String text) throws Exception {
        context.getLogger("org.zhibu.Sample").info(text);

        assertThat(lines().get(0)).doesNotContain("s3cret-word").endsWith(text.endsWith("}") ? "***\"}" : "***");
    }

    @ParameterizedTest
    @ValueSource(strings = {"档案 2026-000123", "person 912345678901234567", "took 13 ms", "1789012345678", "2026-09-01"})
    void whatOperatorsNeedIsLeftAlone(String text) throws Exception {
        context.getLogger("org.zhibu.Sample").info(text);

        assertThat(lines().get(0)).endsWith(text);
    }

    @Test
    void whatIsMissingAtTheStartIsSaidInParagraphs() throws Exception {
        context.getLogger("org.springframework.boot.diagnostics.LoggingFailureAnalysisReporter")
                .error("APPLICATION FAILED TO START\n\nDescription:\n13800138000");

        assertThat(lines()).hasSize(3).last().isEqualTo("138******00");
    }

    private List<String> lines() throws Exception {
        return Files.readAllLines(file).stream().filter(line -> !line.isEmpty()).toList();
    }
}
