package org.zhibu.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SharedStringsTest {

    @Test
    void everyStringIsFoundAgainWhereverItsBytesLie() {
        var random = new Random(42);
        var expected = new ArrayList<String>();
        var strings = new SharedStrings();
        for (var i = 0; i < 3_000; i++) {
            var text = "党𠮷x".repeat(random.nextInt(400));
            expected.add(text);
            strings.add(text);
        }

        for (var i = 0; i < expected.size(); i++) {
            assertThat(strings.get(i)).isEqualTo(expected.get(i));
        }
    }
}
