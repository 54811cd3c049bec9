package org.zhibu.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class TypefacesTest {

    @Test
    void ourFontWritesAllOfTheFirstBlocksAndTheRareNamesOfTheTableOfStandardCharacters() {
        var typefaces = new Typefaces(List.of());

        var blocks = Stream.of(new int[] {0x3400, 0x4DBF}, new int[] {0x4E00, 0x9FFF})
                .map(block -> all(block[0], block[1]));

        assertThat(typefaces.missing(blocks)).isEmpty();
        assertThat(typefaces.missing(Stream.of("𠮷䶮𰻝𫖯𬀩𬭎𡋾𪟝", "·〓（）《》—…"))).isEmpty();
    }

    @Test
    void lineBreaksInsideANameBecomeSpaces() {
        assertThat(new Typefaces(List.of()).printable("张\n某")).isEqualTo("张 某");
    }

    @Test
    void aPlaceCanAddAFontOfItsOwn(@TempDir Path folder) throws Exception {
        var font = folder.resolve("own.ttf");
        try (var packed = getClass().getResourceAsStream("/fonts/ZhibuSerif.ttf.gz")) {
            Files.copy(new GZIPInputStream(packed), font);
        }

        new ApplicationContextRunner()
                .withUserConfiguration(DocumentConfiguration.class, Papers.class)
                .withPropertyValues("zhibu.document.additional-fonts=" + font)
                .run(context -> {
                    assertThat(context).hasNotFailed();
                    assertThat(context.getBean(Papers.class).letter(SampleLetters.letter()))
                            .isNotEmpty();
                });
    }

    private static String all(int first, int last) {
        var text = new StringBuilder();
        for (int character = first; character <= last; character++) {
            text.appendCodePoint(character);
        }
        return text.toString();
    }
}
