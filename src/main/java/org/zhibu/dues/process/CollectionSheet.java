package org.zhibu.dues.process;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.zhibu.dues.BillState;
import org.zhibu.dues.CollectionLine;
import org.zhibu.dues.CollectionState;
import org.zhibu.dues.DuesCollections;
import org.zhibu.workflow.Timing;

/** The list from which a branch's month is collected and checked, and until when. */
@Component
class CollectionSheet {

    private static final int MOST_LINES = 60;

    /** The regulation of 2008 says monthly and leaves the day to the place: the branch has the month, the committee ten days more. */
    private static final int RECONCILED_BY = 10;

    private final DuesCollections collections;

    CollectionSheet(DuesCollections collections) {
        this.collections = collections;
    }

    Timing closing(String number) {
        return new Timing(null, collections.monthOf(number).atEndOfMonth());
    }

    Timing reconciliation(String number) {
        return new Timing(null, reconciledBy(number));
    }

    private LocalDate reconciledBy(String number) {
        return collections.monthOf(number).plusMonths(1).atDay(RECONCILED_BY);
    }

    String summary(String number) {
        var cover = collections.cover(number);
        var account = cover.account();
        var paragraphs = new ArrayList<String>();
        paragraphs.add("%s · %s 党费".formatted(account.branchName(), account.month()));
        paragraphs.add("%d人应交%s元 · 本月收到%s元 · 未交清%d人"
                .formatted(account.members(), account.due(), account.received(), cover.unpaid()));
        if (cover.unfixed() > 0) {
            paragraphs.add("还有%d人没有核定月交纳额，核定后才能结账".formatted(cover.unfixed()));
        }
        if (account.state() == CollectionState.CLOSED) {
            paragraphs.add(
                    "%s结账，上缴%s元".formatted(account.closedOn(), account.remitted()) + said("，支部说明：", account.remark()));
        } else if (account.opinion() != null) {
            paragraphs.add("党委退回：" + account.opinion());
        }
        paragraphs.add("结账不晚于%s，核对不晚于%s（本地做法）".formatted(account.month().atEndOfMonth(), reconciledBy(number)));
        paragraphs.add(table(cover.lines()));
        return String.join("\n\n", paragraphs);
    }

    private static String said(String prefix, @Nullable String text) {
        return text == null || text.isBlank() ? "" : prefix + text;
    }

    /** Whoever still owes comes first, so that a long list loses those who have paid. */
    private static String table(List<CollectionLine> lines) {
        var rows = new ArrayList<String>();
        rows.add("| 姓名 | 应交 | 未交 | 以前月份 |");
        rows.add("| --- | --- | --- | --- |");
        lines.stream()
                .sorted(Comparator.comparing(line -> line.state() == BillState.SETTLED))
                .limit(MOST_LINES)
                .map(CollectionSheet::row)
                .forEach(rows::add);
        if (lines.size() > MOST_LINES) {
            rows.add("\n另有%d人，见党费收缴名册".formatted(lines.size() - MOST_LINES));
        }
        return String.join("\n", rows);
    }

    private static String row(CollectionLine line) {
        return "| %s | %s | %s | %s |"
                .formatted(
                        line.name(),
                        Objects.toString(line.charged(), "待核定"),
                        line.state() == BillState.SETTLED ? "已交清" : line.outstanding(),
                        line.earlierMonths() == 0 ? "" : "欠%d个月".formatted(line.earlierMonths()));
    }
}
