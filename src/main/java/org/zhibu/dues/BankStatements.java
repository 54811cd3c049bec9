package org.zhibu.dues;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhibu.dues.StatementProposal.Candidate;
import org.zhibu.dues.StatementProposal.Match;
import org.zhibu.kernel.Actor;
import org.zhibu.kernel.OrganizationCode;
import org.zhibu.member.People;
import org.zhibu.rules.Money;
import org.zhibu.sheet.Problem;
import org.zhibu.sheet.Row;

/** Bank statements: read, matched with those who owe, and booked line by line once somebody agrees. */
@Service
@Transactional
public class BankStatements {

    private final DuesAccountRepository accounts;
    private final PaymentRepository known;
    private final DuesPayments payments;
    private final DuesCollections collections;
    private final People people;
    private final DuesDesk desk;

    BankStatements(
            DuesAccountRepository accounts,
            PaymentRepository known,
            DuesPayments payments,
            DuesCollections collections,
            People people,
            DuesDesk desk) {
        this.accounts = accounts;
        this.known = known;
        this.payments = payments;
        this.collections = collections;
        this.people = people;
        this.desk = desk;
    }

    /** What each line seems to be; nothing is kept or booked. */
    @Transactional(readOnly = true)
    public Proposals propose(OrganizationCode branch, Path file, Actor actor) {
        desk.requirePost(actor, branch, DuesDesk.COLLECTORS, "银行流水由党支部的书记、副书记或者组织委员导入");
        var members = members(branch);
        var proposals = new ArrayList<StatementProposal>();
        var problems = new ArrayList<Problem>();
        StatementTable.SHEET.read(file, row -> {
            problems.addAll(row.problems());
            var amount = row.find(StatementTable.AMOUNT).orElse(Money.ZERO);
            // What went out, and lines without an amount, are no payments.
            if (!row.isFaulty() && amount.isPositive()) {
                proposals.add(proposal(branch, row, amount, members));
            }
        });
        return new Proposals(proposals, problems);
    }

    private List<Candidate> members(OrganizationCode branch) {
        var there = accounts.findByBranchOrderByPerson(branch);
        var names = people.namesOf(there.stream().map(DuesAccount::person).toList());
        return there.stream()
                .map(account -> new Candidate(
                        account.person(), names.getOrDefault(account.person(), ""), collections.owed(account.person())))
                .toList();
    }

    private StatementProposal proposal(OrganizationCode branch, Row row, Money amount, List<Candidate> members) {
        var serial = row.get(StatementTable.SERIAL);
        var payer = row.find(StatementTable.PAYER).orElse(null);
        var remark = row.find(StatementTable.REMARK).orElse(null);
        var booked = known.findBySourceKey(key(branch, serial)).isPresent();
        var candidates = StatementMatching.candidates(members, payer, remark);
        return new StatementProposal(
                row.number(),
                serial,
                row.get(StatementTable.DATE),
                amount,
                payer,
                remark,
                booked ? Match.BOOKED : StatementMatching.match(candidates, amount),
                candidates);
    }

    /** Books the lines that somebody has assigned, all of them or none; a line that is booked already stays as it is. */
    public List<PaymentView> book(OrganizationCode branch, List<StatementBooking> lines, Actor actor) {
        desk.requirePost(actor, branch, DuesDesk.COLLECTORS, "银行流水由党支部的书记、副书记或者组织委员登记");
        return lines.stream().map(line -> book(branch, line, actor)).toList();
    }

    private PaymentView book(OrganizationCode branch, StatementBooking line, Actor actor) {
        return payments.registerFrom(
                key(branch, line.serial()),
                new PaymentForm(
                        line.person(),
                        PaymentPurpose.DUES,
                        PaymentMethod.BANK,
                        line.amount(),
                        line.paidOn(),
                        line.payer(),
                        line.serial(),
                        line.reason()),
                actor);
    }

    private static String key(OrganizationCode branch, String serial) {
        return "bank:" + branch.value() + ":" + serial;
    }

    /** Every line that brought money in, and what could not be read. */
    public record Proposals(List<StatementProposal> lines, List<Problem> problems) {}
}
