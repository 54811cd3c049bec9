package org.zhibu.dues;

import java.time.LocalDate;
import org.zhibu.rules.Money;
import org.zhibu.sheet.Column;
import org.zhibu.sheet.Sheet;

/** A bank's list of what came in, by the headers that banks use. */
final class StatementTable {

    static final Column<String> SERIAL =
            Column.text("交易流水号").alias("流水号", "核心流水号", "凭证号", "交易序号", "账户明细编号").required();

    static final Column<LocalDate> DATE =
            Column.date("交易日期").alias("记账日期", "入账日期", "日期").required();

    static final Column<Money> AMOUNT =
            Column.amount("贷方发生额").as(Money::of, Money::yuan).alias("收入金额", "收入", "贷方金额", "存入金额", "交易金额", "金额");

    static final Column<String> PAYER = Column.text("对方户名").alias("对方账户名称", "付款人", "付款人名称", "对方名称");

    static final Column<String> REMARK = Column.text("摘要").alias("附言", "用途", "备注", "交易附言");

    static final Sheet SHEET = Sheet.of("银行流水", SERIAL, DATE, AMOUNT, PAYER, REMARK);

    private StatementTable() {}
}
