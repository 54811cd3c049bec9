package org.zhibu.dues;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import org.zhibu.sheet.Column;
import org.zhibu.sheet.Sheet;

/** The ledger to take home. */
final class LedgerTable {

    static final Column<LocalDate> DATE = Column.date("日期");
    static final Column<String> KIND = Column.text("事项");
    static final Column<String> DEBIT = Column.text("借方");
    static final Column<String> CREDIT = Column.text("贷方");
    static final Column<BigDecimal> AMOUNT = Column.amount("金额");
    static final Column<String> BRANCH = Column.text("党支部");
    static final Column<String> NAME = Column.text("党员");
    static final Column<YearMonth> MONTH = Column.month("所属月份");
    static final Column<String> RECEIPT = Column.text("收据编号");
    static final Column<String> NOTE = Column.text("说明");
    static final Column<String> RECORDED_BY = Column.text("登记账号");
    static final Column<String> LINE = Column.text("分录号");
    static final Column<String> REVERSES = Column.text("冲正分录");

    static final Sheet SHEET = Sheet.of(
            "党费台账", LINE, DATE, KIND, DEBIT, CREDIT, AMOUNT, BRANCH, NAME, MONTH, RECEIPT, NOTE, RECORDED_BY, REVERSES);

    private LedgerTable() {}
}
