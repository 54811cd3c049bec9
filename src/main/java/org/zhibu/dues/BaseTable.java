package org.zhibu.dues;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.zhibu.kernel.PersonId;
import org.zhibu.member.IdNumber;
import org.zhibu.rules.DuesCategory;
import org.zhibu.rules.Money;
import org.zhibu.rules.PayItem;
import org.zhibu.rules.PayLine;
import org.zhibu.sheet.Column;
import org.zhibu.sheet.Row;
import org.zhibu.sheet.Sheet;

/** The table in which a branch hands in what its members live from: a row per member, a column per line of the pay slip. */
final class BaseTable {

    static final Column<IdNumber> ID_NUMBER = Column.idNumber("身份证号")
            .as(IdNumber::new, IdNumber::value)
            .alias("公民身份号码")
            .required();

    static final Column<String> NAME = Column.text("姓名").alias("党员姓名").hint("用于核对身份证号，可以不填");

    static final Column<DuesCategory> CATEGORY = Column.oneOf(
                    "收入类别", Arrays.asList(DuesCategory.values()), DuesCategory::label)
            .required();

    static final Column<YearMonth> FROM = Column.month("起始月份").required().hint("从这个月起按此计算，一般填当年1月");

    static final Column<Money> LOCAL =
            Column.amount("农民月交纳额").as(Money::of, Money::yuan).hint("只有农民党员填写，由当地在规定范围内确定");

    static final Column<String> REASON = Column.text("更正原因").hint("年内已经核定过的须填写");

    private static final Map<PayItem, Column<Money>> ITEMS = items();

    static final Sheet SHEET = Sheet.of("党费基数", columns());

    private static Map<PayItem, Column<Money>> items() {
        var columns = new EnumMap<PayItem, Column<Money>>(PayItem.class);
        for (var item : PayItem.values()) {
            columns.put(
                    item,
                    Column.amount(item.label())
                            .as((BigDecimal yuan) -> new PayLine(item, Money.of(yuan)).amount(), Money::yuan)
                            .hint(item.treatment().label()));
        }
        return columns;
    }

    private static Column<?>[] columns() {
        var columns = new ArrayList<Column<?>>(List.of(ID_NUMBER, NAME, CATEGORY, FROM));
        columns.addAll(ITEMS.values());
        columns.add(LOCAL);
        columns.add(REASON);
        return columns.toArray(Column<?>[]::new);
    }

    static AmountFixing fixing(Row row, PersonId person) {
        var lines = new ArrayList<PayLine>();
        ITEMS.forEach((item, column) -> row.find(column).ifPresent(amount -> lines.add(new PayLine(item, amount))));
        return new AmountFixing(
                person,
                row.get(CATEGORY),
                lines,
                row.find(LOCAL).orElse(null),
                false,
                row.get(FROM),
                row.find(REASON).orElse(null));
    }

    private BaseTable() {}
}
