package org.zhibu.dues;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhibu.kernel.Actor;
import org.zhibu.kernel.NotAllowed;
import org.zhibu.kernel.OrganizationCode;
import org.zhibu.kernel.PersonId;
import org.zhibu.member.People;
import org.zhibu.organization.OrganizationView;
import org.zhibu.organization.Organizations;
import org.zhibu.rules.DuesPractice;
import org.zhibu.rules.Money;

/** The front door to members who are behind with their dues: found, talked to, examined; nothing here ends a membership. */
@Service
@Transactional
public class DuesArrears {

    private static final YearMonth NEVER = YearMonth.of(1, 1);

    private final ArrearsRepository cases;
    private final ArrearsSearch search;
    private final BillBook book;
    private final DuesNumbers numbers;
    private final DuesDesk desk;
    private final DuesPractice practice;
    private final Organizations organizations;
    private final People people;
    private final ApplicationEventPublisher facts;

    DuesArrears(
            ArrearsRepository cases,
            ArrearsSearch search,
            BillBook book,
            DuesNumbers numbers,
            DuesDesk desk,
            DuesPractice practice,
            Organizations organizations,
            People people,
            ApplicationEventPublisher facts) {
        this.cases = cases;
        this.search = search;
        this.book = book;
        this.numbers = numbers;
        this.desk = desk;
        this.practice = practice;
        this.organizations = organizations;
        this.people = people;
        this.facts = facts;
    }

    /** Goes on with today's search, a stretch of members at a time; answers whether everybody has been found. */
    public boolean openDue() {
        var present = desk.thisMonth();
        var overtaken = search.overtaken(present);
        overtaken.forEach(this::follow);
        var behind = search.behind(present.minusMonths(practice.talkAfterMonths()), present);
        behind.forEach(this::open);
        return overtaken.size() < ArrearsSearch.STRETCH && behind.size() < ArrearsSearch.STRETCH;
    }

    /** Holding the account makes nodes take turns: whoever comes second finds the case that the first one opened. */
    private void open(PersonId person) {
        var account = book.hold(person);
        var since = oldestBehind(person);
        if (since.isPresent() && cases.findByLivePerson(person).isEmpty()) {
            var branch = account.branch();
            var arrears = cases.save(ArrearsCase.open(
                    numbers.arrears(desk.today().getYear()),
                    account,
                    branch == null ? null : committeeOf(branch),
                    since.get(),
                    desk.today()));
            facts.publishEvent(new ArrearsFact.ArrearsOpened(arrears.number(), person, arrears.branch()));
        }
    }

    /** Brings a member's live case, if there is one, in step with what is owed and where. */
    void follow(PersonId person) {
        cases.findByLivePerson(person).ifPresent(arrears -> {
            var account = book.hold(person);
            oldestBehind(person).ifPresentOrElse(since -> goOn(arrears, account, since), () -> settle(arrears));
        });
    }

    private void goOn(ArrearsCase arrears, DuesAccount account, YearMonth since) {
        var branch = account.branch();
        if (branch != null && !branch.equals(arrears.branch())) {
            arrears.collectedBy(account, committeeOf(branch));
            facts.publishEvent(new ArrearsFact.ArrearsMoved(arrears.number(), arrears.person(), branch));
        }
        if (!since.equals(arrears.since())) {
            arrears.owedSince(since);
            facts.publishEvent(new ArrearsFact.ExaminationMoved(arrears.number(), arrears.examinationOn(practice)));
        }
        cases.save(arrears);
    }

    private void settle(ArrearsCase arrears) {
        arrears.settle(desk.today());
        cases.save(arrears);
        facts.publishEvent(new ArrearsFact.ArrearsSettled(arrears.number(), arrears.person()));
    }

    /** The oldest month that counts; none for whoever has left. */
    private Optional<YearMonth> oldestBehind(PersonId person) {
        var present = desk.thisMonth();
        return cases.owesHere(person.value(), present)
                ? cases.oldestBehind(
                        person, present, cases.excusedThrough(person).orElse(NEVER))
                : Optional.empty();
    }

    private @Nullable OrganizationCode committeeOf(OrganizationCode branch) {
        return organizations.issuerFor(branch).map(OrganizationView::code).orElse(null);
    }

    /** The branch talked to the member. */
    public void talk(String number, ArrearsTalk form, Actor actor) {
        var arrears = cases.require(number);
        desk.requirePost(actor, arrears.branch(), DuesDesk.COLLECTORS, "欠缴党员由所在党支部的书记、副书记或者组织委员谈话");
        requireOthersHands(arrears, actor);
        desk.requirePast(form.occurredOn(), arrears.since().atDay(1));
        arrears.talk(form, desk.recorded(actor));
        cases.save(arrears);
        facts.publishEvent(
                new ArrearsFact.ArrearsTalked(number, arrears.person(), form.reason(), form.occurredOn(), actor));
    }

    /** The committee above looked at a case that was not settled in time. */
    public String examine(String number, ArrearsExamination form, Actor actor) {
        var arrears = cases.require(number);
        var committee = arrears.committee();
        if (committee == null) {
            throw new NotAllowed("党支部之上没有具有审批权限的基层党委");
        }
        desk.requirePost(actor, committee, DuesDesk.RECONCILERS, "欠缴党员的处理由上级党委研究");
        requireOthersHands(arrears, actor);
        desk.requirePast(form.occurredOn(), arrears.since().atDay(1));
        arrears.examine(form, practice, desk.recorded(actor));
        cases.save(arrears);
        report(arrears, form, actor);
        return form.outcome().name();
    }

    private void report(ArrearsCase arrears, ArrearsExamination form, Actor actor) {
        switch (form.outcome()) {
            case SETTLING -> {}
            case GOOD_REASON ->
                facts.publishEvent(
                        new ArrearsFact.ArrearsExcused(arrears.number(), arrears.person(), form.occurredOn(), actor));
            case HANDED_OVER ->
                facts.publishEvent(new ArrearsFact.ArrearsHandedOver(
                        arrears.number(),
                        arrears.person(),
                        arrears.branch(),
                        arrears.committee(),
                        arrears.since(),
                        form.occurredOn(),
                        actor));
        }
    }

    private static void requireOthersHands(ArrearsCase arrears, Actor actor) {
        if (arrears.person().equals(actor.person())) {
            throw new NotAllowed("本人的欠缴由其他人谈话和研究");
        }
    }

    /** What lies on the table when the case is worked on; who may open the form has been asked before. */
    @Transactional(readOnly = true)
    public ArrearsCover cover(String number) {
        var arrears = cases.require(number);
        var behind = book.openBills(arrears.person()).stream()
                .filter(due -> due.bill().month().isBefore(desk.thisMonth()))
                .filter(due -> !due.bill().month().isBefore(arrears.since()))
                .toList();
        return new ArrearsCover(
                view(arrears),
                behind.size(),
                behind.stream().map(BillBook.Due::outstanding).reduce(Money.ZERO, Money::plus),
                arrears.examinationOn(practice));
    }

    @Transactional(readOnly = true)
    public LocalDate examinationOn(String number) {
        return cases.require(number).examinationOn(practice);
    }

    /** The live cases of an organization and those below it. */
    @Transactional(readOnly = true)
    public List<ArrearsView> under(OrganizationCode organization, Actor actor) {
        var seen = desk.requireSeen(organization, actor);
        return views(cases.findByPathStartingWithAndLivePersonIsNotNullOrderById(seen.path()));
    }

    /** All cases of a member, the latest first. */
    @Transactional(readOnly = true)
    public List<ArrearsView> of(PersonId person, Actor actor) {
        var all = cases.findByPersonOrderByIdDesc(person);
        all.stream().findFirst().ifPresent(latest -> desk.requireSight(person, latest.path(), actor));
        return views(all);
    }

    @Transactional(readOnly = true)
    public ArrearsView get(String number, Actor actor) {
        var arrears = cases.require(number);
        desk.requireSight(arrears.person(), arrears.path(), actor);
        return view(arrears);
    }

    private ArrearsView view(ArrearsCase arrears) {
        return views(List.of(arrears)).get(0);
    }

    private List<ArrearsView> views(List<ArrearsCase> all) {
        var names = people.namesOf(all.stream().map(ArrearsCase::person).toList());
        var branches =
                organizations.namesOf(all.stream().map(ArrearsCase::branch).toList());
        return all.stream()
                .map(arrears -> arrears.view(
                        names.getOrDefault(arrears.person(), ""), branches.getOrDefault(arrears.branch(), "")))
                .toList();
    }
}
