package org.zhibu.dues;

import io.hypersistence.tsid.TSID;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhibu.kernel.Actor;
import org.zhibu.kernel.NotFound;
import org.zhibu.kernel.PersonId;
import org.zhibu.kernel.RuleViolation;
import org.zhibu.member.People;
import org.zhibu.rules.DuesPractice;
import org.zhibu.sheet.Problem;
import org.zhibu.sheet.Row;

/** A branch's yearly bases as a table: tried first, entered whole or without the faulty rows, and taken back as one. */
@Service
@Transactional
public class DuesImports {

    private final AssessmentRepository assessments;
    private final BillRepository bills;
    private final DuesAssessments front;
    private final BillBook book;
    private final DuesTariffs tariffs;
    private final People people;
    private final DuesDesk desk;
    private final DuesPractice practice;

    DuesImports(
            AssessmentRepository assessments,
            BillRepository bills,
            DuesAssessments front,
            BillBook book,
            DuesTariffs tariffs,
            People people,
            DuesDesk desk,
            DuesPractice practice) {
        this.assessments = assessments;
        this.bills = bills;
        this.front = front;
        this.book = book;
        this.tariffs = tariffs;
        this.people = people;
        this.desk = desk;
        this.practice = practice;
    }

    /** An empty table to fill in. */
    public void template(OutputStream out) {
        BaseTable.SHEET.template(out);
    }

    /** Reads the table and says row by row what would come out; nothing is entered. */
    @Transactional(readOnly = true)
    public BaseImport tryOut(Path file, Actor actor) {
        var trial = new Trial(actor);
        var reading = BaseTable.SHEET.read(file, trial::add);
        return new BaseImport(null, reading.rows(), trial.lines, trial.problems, reading.ignored());
    }

    /** The owner's own table with a last column that says what is wrong. */
    @Transactional(readOnly = true)
    public void copyWithErrors(Path file, Actor actor, OutputStream out) {
        var trial = new Trial(actor);
        BaseTable.SHEET.copyWithErrors(file, trial::problemsOf, out);
    }

    /** Enters the table: all of it or, if the caller says so, the rows that are in order. */
    public BaseImport enter(Path file, boolean withoutFaultyRows, Actor actor) {
        var trial = new Trial(actor);
        var reading = BaseTable.SHEET.read(file, trial::add);
        if (!trial.problems.isEmpty() && !withoutFaultyRows) {
            throw new RuleViolation(
                    "import-without-faults",
                    "表格中有%d处错误，没有导入任何一行".formatted(trial.problems.size()),
                    "请下载带错误说明的副本改正，或者选择只导入正确的行");
        }
        if (trial.fixings.isEmpty()) {
            return new BaseImport(null, reading.rows(), List.of(), trial.problems, reading.ignored());
        }
        var batch = TSID.Factory.getTsid().toLong();
        for (var fixing : trial.fixings) {
            front.fix(fixing, book.hold(fixing.person()), batch, actor);
        }
        return new BaseImport(Long.toString(batch), reading.rows(), trial.lines, trial.problems, reading.ignored());
    }

    /** Takes a table back, as long as no bill rests on it; the amounts before hold again. */
    public int undo(String batch, Actor actor) {
        var entered = assessments.findByBatch(number(batch));
        if (entered.isEmpty()) {
            throw new NotFound("没有编号为%s的导入，或者已经撤销".formatted(batch));
        }
        for (var assessment : entered) {
            var account = book.hold(assessment.person());
            requireCollector(account, actor);
            if (bills.existsByPersonAndAssessment(assessment.person(), assessment.id())) {
                throw new RuleViolation("import-in-use", "已有账单按此次导入的基数开出，不能整批撤销", "请对有误的党员单独更正，并写明原因");
            }
        }
        entered.forEach(this::takeBack);
        return entered.size();
    }

    private void takeBack(Assessment assessment) {
        assessments.findByPersonOrderByIdAsc(assessment.person()).stream()
                .filter(before -> before.isClosedBy(assessment))
                .forEach(before -> {
                    before.reopen();
                    assessments.save(before);
                });
        assessments.delete(assessment);
    }

    private static long number(String batch) {
        try {
            return Long.parseLong(batch);
        } catch (NumberFormatException unreadable) {
            throw new NotFound("没有编号为%s的导入".formatted(batch));
        }
    }

    private void requireCollector(DuesAccount account, Actor actor) {
        var branch = account.requireBranch();
        desk.requirePost(actor, branch, DuesDesk.COLLECTORS, "党费由党员所在党支部的书记、副书记或者组织委员核定");
        desk.requireOthersHands(account.person(), actor);
    }

    /** Goes through a table once: whose row it is, whether the caller may fix it, and what comes out. */
    private final class Trial {

        private final Actor actor;
        private final Set<PersonId> seen = new HashSet<>();
        private final List<AmountFixing> fixings = new ArrayList<>();
        private final List<BaseImport.Line> lines = new ArrayList<>();
        private final List<Problem> problems = new ArrayList<>();

        Trial(Actor actor) {
            this.actor = actor;
        }

        void add(Row row) {
            problems.addAll(row.problems());
            problems.addAll(problemsOf(row));
        }

        List<Problem> problemsOf(Row row) {
            if (row.isFaulty()) {
                return List.of();
            }
            var person = people.findByIdNumber(row.get(BaseTable.ID_NUMBER));
            var problem = person.isEmpty() ? unknown(row) : judge(row, person.get());
            return problem == null ? List.of() : List.of(problem);
        }

        private Problem unknown(Row row) {
            return row.problem(BaseTable.ID_NUMBER, "没有此人，或者不在本支部", "请核对身份证号");
        }

        private @Nullable Problem judge(Row row, PersonId person) {
            var account = book.find(person);
            if (account.isEmpty() || !mayFix(account.get())) {
                return unknown(row);
            }
            var name = people.nameOf(person);
            var stated = row.find(BaseTable.NAME);
            if (stated.isPresent() && !stated.get().equals(name)) {
                return row.problem(BaseTable.NAME, "与身份证号对应的姓名不符", "请核对姓名和身份证号");
            }
            if (!seen.add(person)) {
                return row.problem(BaseTable.ID_NUMBER, "同一人在表格中出现两次", "请删除重复的行");
            }
            return reckon(row, person, name).orElse(null);
        }

        private boolean mayFix(DuesAccount account) {
            return account.branch() != null
                    && !account.person().equals(actor.person())
                    && desk.holds(actor, account.branch(), DuesDesk.COLLECTORS);
        }

        private Optional<Problem> reckon(Row row, PersonId person, String name) {
            try {
                var fixing = BaseTable.fixing(row, person);
                front.requireFixable(fixing);
                var due = Assessment.of(fixing, null, desk.recorded(actor))
                        .reckon(tariffs.inForce(fixing.from()), practice)
                        .due();
                fixings.add(fixing);
                lines.add(new BaseImport.Line(row.number(), name, due));
                return Optional.empty();
            } catch (RuleViolation broken) {
                return Optional.of(row.problem(BaseTable.FROM, broken));
            }
        }
    }
}
