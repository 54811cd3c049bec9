package org.zhibu.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Worksheet;

/** An empty table to fill in: long numbers stay text in it, and what can be chosen is chosen from a list. */
record Template(String name, List<Column<?>> columns) {

    private static final String GUIDE = "填写说明";
    private static final List<String> GUIDE_TITLES = List.of("列名", "是否必填", "填写内容");
    private static final int ROWS_WITH_LISTS = 10_000;

    void write(OutputStream stream) throws IOException {
        try (var workbook = Page.workbook(stream)) {
            var table = new Page(
                    workbook,
                    name,
                    columns.stream().map(column -> column.kind().format()).toList());
            table.header(columns.stream().map(Column::title).toList());
            var guide = new Page(workbook, GUIDE, textColumns());
            offer(table.sheet(), guide.sheet());
            table.sheet().finish();
            guide.header(guideTitles());
            explain(guide);
        }
    }

    /** Behind the explanation of the columns, the choices of one column stand in one column. */
    private List<String> guideTitles() {
        var titles = new ArrayList<>(GUIDE_TITLES);
        withChoices().forEach(column -> titles.add("可选内容：" + column.title()));
        return titles;
    }

    private List<String> textColumns() {
        return guideTitles().stream().map(title -> Kind.AS_TEXT).toList();
    }

    private void explain(Page guide) throws IOException {
        var choices =
                withChoices().stream().map(column -> column.kind().choices()).toList();
        var rows = Math.max(
                columns.size(), choices.stream().mapToInt(List::size).max().orElse(0));
        for (var row = 0; row < rows; row++) {
            var cells = new ArrayList<>(row < columns.size() ? explained(columns.get(row)) : blanks());
            for (var offered : choices) {
                cells.add(row < offered.size() ? new Cell.Text(offered.get(row)) : Cell.Text.BLANK);
            }
            guide.row(cells);
        }
    }

    private static List<Cell> explained(Column<?> column) {
        return List.of(
                new Cell.Text(column.title()),
                new Cell.Text(column.isRequired() ? "必填" : "选填"),
                new Cell.Text(column.explanation()));
    }

    private static List<Cell> blanks() {
        return GUIDE_TITLES.stream().map(title -> Cell.Text.BLANK).toList();
    }

    private void offer(Worksheet table, Worksheet guide) {
        var place = GUIDE_TITLES.size();
        for (var column : withChoices()) {
            var at = columns.indexOf(column);
            table.range(1, at, ROWS_WITH_LISTS, at)
                    .validateWithList(
                            guide.range(1, place, column.kind().choices().size(), place))
                    .errorTitle("不在可选范围内")
                    .error("请从下拉列表中选择");
            place++;
        }
    }

    private List<Column<?>> withChoices() {
        return columns.stream()
                .filter(column -> !column.kind().choices().isEmpty())
                .toList();
    }
}
