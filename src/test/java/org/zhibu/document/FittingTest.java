package org.zhibu.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FittingTest {

    private final Typefaces typefaces = new Typefaces(List.of());

    @Test
    void aTextThatFitsStaysOnOneLineAtItsSize() {
        var fitting = Fitting.of("中共江州大学委员会", 200, 20, 12, typefaces);

        assertThat(fitting.lines()).containsExactly("中共江州大学委员会");
        assertThat(fitting.size()).isEqualTo(12);
    }

    @Test
    void aLongerTextIsBrokenBeforeItIsMadeSmaller() {
        var fitting = Fitting.of("中共江州大学委员会", 72, 40, 12, typefaces);

        assertThat(fitting.lines()).containsExactly("中共江州大学", "委员会");
        assertThat(fitting.size()).isEqualTo(12);
    }

    @Test
    void noLineBeginsWithAClosingBracket() {
        var fitting = Fitting.of("中共江州（大学）委员会", 84, 40, 12, typefaces);

        assertThat(fitting.lines()).noneMatch(line -> line.startsWith("）"));
    }

    @Test
    void noTextIsTooLongForItsPlaceAndNoneIsCut() {
        var random = new Random(42);
        for (int time = 0; time < 2_000; time++) {
            var text = RandomWords.upTo(60, random);
            var width = 15 + random.nextInt(500);
            var height = 12 + random.nextInt(20);

            var fitting = Fitting.of(text, width, height, 12, typefaces);

            assertThat(fitting.width(typefaces)).as(text).isLessThanOrEqualTo(width);
            assertThat(fitting.height()).as(text).isLessThanOrEqualTo(height);
            assertThat(String.join("", fitting.lines()).replace(" ", "")).isEqualTo(text.replace(" ", ""));
        }
    }
}
