package org.zhibu.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.zhibu.sheet.SampleSheet.NAME;
import static org.zhibu.sheet.SampleSheet.SHEET;
import static org.zhibu.sheet.SampleSheet.rows;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhibu.kernel.RuleViolation;

/** No file, however it was made, does more than be refused or read. */
class HostileFilesTest {

    static Stream<Named<Supplier<byte[]>>> refused() {
        return named(HostileFiles.refused());
    }

    static Stream<Named<Supplier<byte[]>>> harmless() {
        return named(HostileFiles.harmless());
    }

    @ParameterizedTest
    @MethodSource("refused")
    void itIsRefusedInWordsItsOwnerUnderstands(Supplier<byte[]> file) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> rows(file.get()))
                .satisfies(refusal -> {
                    assertThat(refusal.rule()).startsWith("sheet-");
                    assertThat(refusal.getMessage())
                            .containsPattern("\\p{IsHan}{3}")
                            .doesNotContain("Exception", "null");
                    assertThat(refusal.remedy()).containsPattern("\\p{IsHan}{3}");
                });
    }

    @ParameterizedTest
    @MethodSource("harmless")
    void itIsReadAndNothingInItComesAlive(Supplier<byte[]> file) {
        var rows = rows(file.get());

        assertThat(rows).hasSize(1);
        assertThat(rows.get(0).get(NAME)).isEqualTo("张三");
    }

    @Test
    void allOfThemNeitherExhaustASmallMemoryNorLeaveATrace(@TempDir Path files, @TempDir Path temporary)
            throws Exception {
        for (var file : HostileFiles.refused().entrySet()) {
            Files.write(files.resolve(file.getKey()), file.getValue().get());
        }

        var printed = ChildJvm.run(Reader.class, temporary, files);

        assertThat(printed).endsWith("refused " + HostileFiles.refused().size(), "exit 0");
        assertThat(temporary).isEmptyDirectory();
    }

    @Test
    @Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void nothingIsFetchedForAnEntity() throws Exception {
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            server.setSoTimeout(300);
            var address = "http://127.0.0.1:" + server.getLocalPort() + "/x";

            assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> rows(HostileFiles.withEntityFrom(address)));

            assertThatExceptionOfType(SocketTimeoutException.class).isThrownBy(server::accept);
        }
    }

    private static Stream<Named<Supplier<byte[]>>> named(Map<String, Supplier<byte[]>> files) {
        return files.entrySet().stream().map(file -> Named.of(file.getKey(), file.getValue()));
    }

    /** Reads every file of a folder in its own process. */
    static final class Reader {

        public static void main(String[] arguments) throws Exception {
            try (var files = Files.list(Path.of(arguments[0]))) {
                System.out.println("refused " + files.filter(Reader::isRefused).count());
            }
        }

        private static boolean isRefused(Path file) {
            try (var stream = Files.newInputStream(file)) {
                SHEET.read(stream, row -> {});
                return false;
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            } catch (RuleViolation refusal) {
                return true;
            }
        }

        private Reader() {}
    }
}
