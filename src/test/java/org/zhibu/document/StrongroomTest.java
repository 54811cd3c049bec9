package org.zhibu.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StrongroomTest {

    private static final String KEY = Base64.getEncoder().encodeToString(new byte[32]);
    private static final byte[] PAPER = "入党志愿书".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    private Strongroom strongroom;

    @BeforeEach
    void aRoom() {
        strongroom = new Strongroom(new FolderStore(folder), KEY);
    }

    @Test
    void whatIsKeptComesBackAndCannotBeReadWhereItLies() throws IOException {
        var key = strongroom.keep(PAPER);

        assertThat(strongroom.fetch(key)).isEqualTo(PAPER);
        assertThat(files())
                .singleElement()
                .satisfies(file -> assertThat(Files.readAllBytes(file))
                        .isNotEqualTo(PAPER)
                        .asString(StandardCharsets.UTF_8)
                        .doesNotContain("志愿书"));
    }

    @Test
    void twoOfTheSameLieUnderNamesThatSayNothing() throws IOException {
        assertThat(strongroom.keep(PAPER)).matches("[0-9a-f]{32}").isNotEqualTo(strongroom.keep(PAPER));
    }

    @Test
    void whatWasChangedWhereItLiesIsNotGivenOut() throws IOException {
        var key = strongroom.keep(PAPER);
        var file = files().get(0);
        var bytes = Files.readAllBytes(file);
        bytes[bytes.length - 1] ^= 1;
        Files.write(file, bytes);

        assertThatExceptionOfType(IOException.class).isThrownBy(() -> strongroom.fetch(key));
    }

    @Test
    void aFileThatCannotBeWrittenLeavesNothingBehind() throws IOException {
        Files.writeString(folder.resolve("full"), "a file where the folder should be");
        var full = new FolderStore(folder.resolve("full"));

        assertThatExceptionOfType(IOException.class).isThrownBy(() -> full.put("ab".repeat(16), PAPER));
        assertThat(files()).extracting(file -> file.getFileName().toString()).containsExactly("full");
    }

    @Test
    void withoutAKeyItDoesNotOpenAndTheRefusalDoesNotRepeatIt() {
        assertThatIllegalStateException()
                .isThrownBy(() -> new Strongroom(new FolderStore(folder), "c2hvcnQ="))
                .withMessageContaining("zhibu.attachment.encryption-key")
                .withMessageNotContaining("c2hvcnQ=");
    }

    private List<Path> files() {
        try (var all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
