package org.zhibu.sheet;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The texts that cells refer to by number, kept as bytes: a hundred thousand rows of them take no more room than their file. */
final class SharedStrings {

    private static final int BLOCK = 1 << 20;
    private static final int MOST = 2_000_000;

    private final List<byte[]> blocks = new ArrayList<>();
    private int[] ends = new int[1_024];
    private int count;

    static SharedStrings of(Archive archive, Optional<String> part) throws IOException {
        var strings = new SharedStrings();
        if (part.isPresent() && archive.has(part.get())) {
            try (var xml = archive.part(part.get())) {
                while (xml.next()) {
                    if (xml.starts("si")) {
                        strings.add(xml.richText("si"));
                    }
                }
            }
        }
        return strings;
    }

    void add(String text) {
        if (count == MOST) {
            throw Refusals.unpacksTooLarge();
        }
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        var start = end(count);
        if (count == ends.length) {
            ends = Arrays.copyOf(ends, count * 2);
        }
        ends[count++] = start + bytes.length;
        for (int done = 0, step; done < bytes.length; done += step) {
            var at = start + done;
            if (at / BLOCK == blocks.size()) {
                blocks.add(new byte[BLOCK]);
            }
            step = Math.min(bytes.length - done, BLOCK - at % BLOCK);
            System.arraycopy(bytes, done, blocks.get(at / BLOCK), at % BLOCK, step);
        }
    }

    String get(int number) {
        if (number < 0 || number >= count) {
            throw Refusals.damaged();
        }
        var start = end(number);
        var bytes = new byte[end(number + 1) - start];
        for (int done = 0, step; done < bytes.length; done += step) {
            var at = start + done;
            step = Math.min(bytes.length - done, BLOCK - at % BLOCK);
            System.arraycopy(blocks.get(at / BLOCK), at % BLOCK, bytes, done, step);
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** Where the strings before that number end. */
    private int end(int number) {
        return number == 0 ? 0 : ends[number - 1];
    }
}
