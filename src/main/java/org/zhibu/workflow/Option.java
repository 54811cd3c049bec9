package org.zhibu.workflow;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** One entry of a list in a form. */
public record Option(String label, String value) {

    /** The entries for everything of a kind, in its own order. */
    public static <T> List<Option> listOf(T[] all, Function<T, String> label, Function<T, String> value) {
        return Arrays.stream(all)
                .map(each -> new Option(label.apply(each), value.apply(each)))
                .toList();
    }
}
