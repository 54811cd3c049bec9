package org.zhibu.sheet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** One of a few values, each written by its Chinese label. */
record Labels<E>(Map<String, E> values, Function<E, String> label) implements Kind<E> {

    private static final int NAMED_IN_REMEDY = 12;

    static <E> Labels<E> of(Iterable<E> values, Function<E, String> label) {
        var byLabel = new LinkedHashMap<String, E>();
        values.forEach(value -> byLabel.put(label.apply(value), value));
        return new Labels<>(byLabel, label);
    }

    @Override
    public E read(Cell cell) {
        var written = Title.of(cell.shown());
        return values.entrySet().stream()
                .filter(choice -> Title.of(choice.getKey()).equals(written))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow(() -> Kind.misread("“%s”不在可选范围内".formatted(cell.shown()), remedy()));
    }

    private String remedy() {
        var named = String.join("、", choices().stream().limit(NAMED_IN_REMEDY).toList());
        return "请填写：" + named + (values.size() > NAMED_IN_REMEDY ? "等" : "");
    }

    @Override
    public Cell show(E value) {
        return new Cell.Text(label.apply(value));
    }

    @Override
    public String format() {
        return AS_TEXT;
    }

    @Override
    public String explanation() {
        return "从可选内容中选一项";
    }

    @Override
    public List<String> choices() {
        return List.copyOf(values.keySet());
    }
}
