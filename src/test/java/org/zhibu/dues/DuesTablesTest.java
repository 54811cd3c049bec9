package org.zhibu.dues;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.zhibu.dues.DuesHouse.BRANCH;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.zhibu.dues.StatementProposal.Match;
import org.zhibu.kernel.Actor;
import org.zhibu.kernel.NotAllowed;
import org.zhibu.kernel.NotFound;
import org.zhibu.kernel.PersonId;
import org.zhibu.kernel.RuleViolation;
import org.zhibu.member.People;
import org.zhibu.rules.Money;
import org.zhibu.sheet.Problem;
import org.zhibu.sheet.Row;

/** Bases and bank statements as tables, and the ledger as one, the way a commissioner handles them. */
@DuesHouse.OnADatabase
class DuesTablesTest {

    private static final YearMonth JANUARY = YearMonth.of(2026, 1);

    @TempDir
    Path folder;

    @Autowired
    BeanFactory beans;

    @Autowired
    People people;

    @Autowired
    DuesAssessments assessments;

    @Autowired
    DuesPayments payments;

    @Autowired
    DuesImports imports;

    @Autowired
    BankStatements statements;

    @Autowired
    LedgerExport ledger;

    private DuesHouse house;
    private PersonId one;
    private PersonId other;

    @BeforeEach
    void aBranchWithTwoMembers() {
        house = new DuesHouse(beans);
        one = house.fullMember();
        other = house.fullMember();
    }

    @Test
    void aTableIsTriedOutEnteredAndTakenBack() {
        var table = bases(row(one, "按月领取工资", "4000", "600"), row(other, "学生", "", ""));

        var trial = imports.tryOut(table, house.commissioner);
        assertThat(trial.problems()).isEmpty();
        assertThat(trial.entered())
                .extracting(line -> line.row() + " " + line.due())
                .containsExactly("2 34.00", "3 0.20");
        assertThat(assessments.of(one, house.commissioner)).isEmpty();

        var entered = imports.enter(table, false, house.commissioner);
        house.read();
        assertThat(assessments.of(one, house.commissioner))
                .singleElement()
                .satisfies(view -> assertThat(view.lines()).hasSize(2));

        assertThat(imports.undo(String.valueOf(entered.batch()), house.commissioner))
                .isEqualTo(2);
        house.read();
        assertThat(assessments.of(one, house.commissioner)).isEmpty();
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> imports.undo(String.valueOf(entered.batch()), house.commissioner));
    }

    @Test
    void takingATableBackBringsTheAmountsBeforeBack() {
        house.fix(one, "3000", YearMonth.of(2025, 1));
        var entered = imports.enter(bases(row(one, "按月领取工资", "4000", "")), false, house.commissioner);

        imports.undo(String.valueOf(entered.batch()), house.commissioner);
        house.read();
        house.openMonth(JANUARY);

        assertThat(house.owed(one)).isEqualTo(Money.of("15"));
    }

    @Test
    void aTableThatBillsRestOnIsNotTakenBack() {
        var entered = imports.enter(bases(row(one, "按月领取工资", "4000", "")), false, house.commissioner);
        house.read();
        house.openMonth(JANUARY);

        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> imports.undo(String.valueOf(entered.batch()), house.commissioner))
                .satisfies(refusal -> assertThat(refusal.rule()).isEqualTo("import-in-use"));
    }

    @Test
    void whatIsWrongIsSaidInTheOwnersColumnsAndNothingIsEnteredUnasked() throws IOException {
        var stranger = house.somebody();
        var table = bases(
                row(one, "按月领取工资", "4000", ""),
                row(one, "按月领取工资", "5000", ""),
                row(stranger, "学生", "", ""),
                row(other, "按月领取工资", "-1", ""),
                "123,,学生,2026-01,,");

        var trial = imports.tryOut(table, house.commissioner);
        assertThat(trial.entered()).hasSize(1);
        assertThat(trial.problems()).extracting(Problem::cell).containsExactly("A3", "A4", "E5", "A6");
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> imports.enter(table, false, house.commissioner))
                .satisfies(refusal -> assertThat(refusal.rule()).isEqualTo("import-without-faults"));
        assertThat(assessments.of(one, house.commissioner)).isEmpty();

        var copy = new ByteArrayOutputStream();
        imports.copyWithErrors(table, house.commissioner, copy);
        assertThat(copy.size()).isPositive();

        imports.enter(table, true, house.commissioner);
        house.read();
        assertThat(assessments.of(one, house.commissioner)).hasSize(1);
    }

    @Test
    void nobodyImportsForAnotherBranchOrForThemselves() {
        var table = bases(row(one, "学生", "", ""));

        assertThat(imports.tryOut(table, house.otherCommissioner).problems()).hasSize(1);
        assertThat(imports.tryOut(table, new Actor("self", one)).problems()).hasSize(1);
    }

    @Test
    void aBankStatementIsMatchedAndBookedOnceItIsConfirmed() {
        house.fix(one, "3000", JANUARY);
        house.fix(other, "5000", JANUARY);
        house.openMonth(JANUARY);
        var statement = table(
                "statement.csv",
                "江州示例银行对账单\n\n交易日期,交易流水号,贷方发生额,借方发生额,对方户名,摘要\n"
                        + "20260101,S1,15.00,,%s,党费\n".formatted(people.nameOf(one))
                        + "20260101,S2,20.00,,示例家属,代%s交\n".formatted(people.nameOf(other))
                        + "20260101,S3,,88.00,示例文具店,办公用品\n"
                        + "20260101,S4,9.99,,陌生人,转账\n");

        var proposals = statements.propose(BRANCH, statement, house.commissioner);
        assertThat(proposals.problems()).isEmpty();
        assertThat(proposals.lines())
                .extracting(line -> line.serial() + " " + line.match())
                .containsExactly("S1 CERTAIN", "S2 BY_NAME", "S4 NONE");

        var lines = proposals.lines().stream()
                .filter(line -> !line.candidates().isEmpty())
                .map(line -> new StatementBooking(
                        line.serial(),
                        line.candidates().get(0).person(),
                        line.amount(),
                        line.paidOn(),
                        line.payer(),
                        null))
                .toList();
        statements.book(BRANCH, lines, house.commissioner);
        house.read();
        statements.book(BRANCH, lines, house.commissioner);
        house.read();

        assertThat(house.owed(one)).isEqualTo(Money.ZERO);
        assertThat(house.owed(other)).isEqualTo(Money.of("30"));
        assertThat(statements.propose(BRANCH, statement, house.commissioner).lines())
                .extracting(StatementProposal::match)
                .containsExactly(Match.BOOKED, Match.BOOKED, Match.NONE);
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> statements.propose(BRANCH, statement, house.otherCommissioner));
    }

    @Test
    void theLedgerIsTakenHomeAsATable() {
        house.fix(one, "3000", JANUARY);
        house.openMonth(JANUARY);
        var payment = house.pay(one, "20");
        payments.reverse(payment.receipt(), "误记", house.commissioner);
        house.read();

        var out = new ByteArrayOutputStream();
        ledger.write(BRANCH, LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31), house.organizer, out);

        var rows = new ArrayList<Row>();
        LedgerTable.SHEET.read(new ByteArrayInputStream(out.toByteArray()), rows::add);
        assertThat(rows)
                .extracting(row -> row.get(LedgerTable.KIND) + " " + row.get(LedgerTable.DEBIT) + "/"
                        + row.get(LedgerTable.CREDIT) + " " + row.get(LedgerTable.AMOUNT))
                .containsExactly("交纳 现金/应收党费 15.00", "交纳 现金/预交党费 5.00", "冲正 应收党费/现金 15.00", "冲正 预交党费/现金 5.00");
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> ledger.require(
                        BRANCH, LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31), house.otherCommissioner));
    }

    private Path bases(String... rows) {
        return table("bases.csv", "身份证号,姓名,收入类别,起始月份,岗位（职务）工资,住房公积金\n" + String.join("\n", rows) + "\n");
    }

    private String row(PersonId person, String category, String pay, String fund) {
        return "%s,%s,%s,2026-01,%s,%s"
                .formatted(
                        people.revealIdNumber(person, Actor.SYSTEM, "测试").value(),
                        people.nameOf(person),
                        category,
                        pay,
                        fund);
    }

    private Path table(String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
