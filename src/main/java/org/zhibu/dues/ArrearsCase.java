package org.zhibu.dues;

import io.hypersistence.tsid.TSID;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.zhibu.kernel.OrganizationCode;
import org.zhibu.kernel.PersonId;
import org.zhibu.kernel.RuleViolation;
import org.zhibu.rules.DuesPractice;
import org.zhibu.rules.DuesRules;
import org.zhibu.rules.DuesStage;
import org.zhibu.rules.DuesTariff;

/** One member's arrears: talked about, waited for, examined. However it ends, it does not end the membership. */
@Entity
@Table(name = "dues_arrears")
class ArrearsCase {

    /** Instalments are looked at again after a quarter; the regulations name no time. */
    private static final int QUARTER = 3;

    private static final String ARTICLE = DuesTariff.REGULATION + "第十三条";

    @Id
    private long id;

    private String number;
    private PersonId person;

    /** The person as long as the case is live, so that nobody has two. */
    private @Nullable PersonId livePerson;

    private OrganizationCode branch;
    private @Nullable OrganizationCode committee;
    private String path;
    private YearMonth sinceMonth;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private ArrearsState state;

    private LocalDate openedOn;
    private @Nullable Talk talk;
    private @Nullable YearMonth excusedThrough;
    private @Nullable LocalDate endedOn;

    @Version
    private @Nullable Long version;

    @ElementCollection
    @CollectionTable(name = "dues_arrears_examination", joinColumns = @JoinColumn(name = "arrears_id"))
    @OrderColumn(name = "seq_no")
    private List<Examination> examinations = new ArrayList<>();

    static ArrearsCase open(
            String number,
            DuesAccount account,
            @Nullable OrganizationCode committee,
            YearMonth since,
            LocalDate today) {
        var arrears = new ArrearsCase();
        arrears.id = TSID.Factory.getTsid().toLong();
        arrears.number = number;
        arrears.person = account.person();
        arrears.livePerson = account.person();
        arrears.collectedBy(account, committee);
        arrears.sinceMonth = since;
        arrears.state = ArrearsState.TALK_DUE;
        arrears.openedOn = today;
        return arrears;
    }

    void collectedBy(DuesAccount account, @Nullable OrganizationCode under) {
        branch = Objects.requireNonNull(account.branch());
        path = account.path();
        committee = under;
    }

    void owedSince(YearMonth month) {
        sinceMonth = month;
    }

    /** The branch heard the reason; whoever could pay is given a day (article 13). */
    void talk(ArrearsTalk form, Recorded recorded) {
        require(ArrearsState.TALK_DUE);
        if (form.reason().calledToPay() && form.payBy() == null) {
            throw new RuleViolation("time-limit-for-arrears", ARTICLE, "没有填写补交期限", "请填写限期补交的日期");
        }
        if (form.payBy() != null && form.payBy().isBefore(form.occurredOn())) {
            throw new RuleViolation("time-limit-for-arrears", ARTICLE, "补交期限%s早于谈话日期".formatted(form.payBy()), "请核对日期");
        }
        talk = new Talk(form.occurredOn(), form.reason(), form.payBy(), form.note(), recorded);
        state = ArrearsState.TALKED;
    }

    /** The committee decides how to go on; the months up to its day do not count again once it accepts the reason. */
    void examine(ArrearsExamination form, DuesPractice practice, Recorded recorded) {
        require(ArrearsState.TALKED, ArrearsState.SETTLING);
        switch (form.outcome()) {
            case SETTLING -> state = ArrearsState.SETTLING;
            case GOOD_REASON -> excuse(form.occurredOn());
            case HANDED_OVER -> handOver(form.occurredOn(), practice);
        }
        examinations.add(new Examination(form.occurredOn(), form.outcome(), form.opinion(), recorded));
    }

    private void excuse(LocalDate on) {
        state = ArrearsState.EXCUSED;
        excusedThrough = YearMonth.from(on);
        livePerson = null;
        endedOn = on;
    }

    /** Live until nothing is owed any more: the disposition procedure has it, and no second case is opened meanwhile. */
    private void handOver(LocalDate on, DuesPractice practice) {
        if (DuesRules.stage(sinceMonth, on, practice) != DuesStage.CASE) {
            throw new RuleViolation(
                    "months-before-hand-over",
                    ARTICLE,
                    "从%s起欠缴，连续未满%d个月".formatted(sinceMonth, practice.caseAfterMonths()),
                    "已补交一部分的，选择分期补交");
        }
        state = ArrearsState.HANDED_OVER;
        endedOn = on;
    }

    void settle(LocalDate on) {
        livePerson = null;
        if (state != ArrearsState.HANDED_OVER) {
            state = ArrearsState.SETTLED;
            endedOn = on;
        }
    }

    /** The day from which the committee looks at the case, again if instalments were agreed. */
    LocalDate examinationOn(DuesPractice practice) {
        return state == ArrearsState.SETTLING
                ? examinations.get(examinations.size() - 1).examinedOn().plusMonths(QUARTER)
                : sinceMonth.plusMonths(practice.caseAfterMonths()).atDay(1);
    }

    private void require(ArrearsState... expected) {
        if (!List.of(expected).contains(state)) {
            throw new RuleViolation("arrears-state", "%s现在是“%s”".formatted(number, state.label()), "请刷新后查看当前待办事项");
        }
    }

    String number() {
        return number;
    }

    PersonId person() {
        return person;
    }

    OrganizationCode branch() {
        return branch;
    }

    @Nullable
    OrganizationCode committee() {
        return committee;
    }

    String path() {
        return path;
    }

    YearMonth since() {
        return sinceMonth;
    }

    ArrearsView view(String name, String branchName) {
        return new ArrearsView(
                number,
                person,
                name,
                branch,
                branchName,
                sinceMonth,
                state,
                openedOn,
                talk == null ? null : talk.view(),
                examinations.stream().map(Examination::view).toList(),
                endedOn);
    }

    ArrearsCase() {
        // for JPA
    }

    @Embeddable
    record Talk(
            LocalDate talkedOn,

            @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR)
            ArrearsReason reason,

            @Nullable LocalDate payBy,
            String talkNote,
            Recorded recorded) {

        ArrearsView.Talk view() {
            return new ArrearsView.Talk(talkedOn, reason, payBy, talkNote, recorded.by());
        }
    }

    @Embeddable
    record Examination(
            LocalDate examinedOn,

            @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR)
            ArrearsExamination.Answer outcome,

            String opinion,
            Recorded recorded) {

        ArrearsView.Examination view() {
            return new ArrearsView.Examination(examinedOn, outcome, opinion, recorded.by());
        }
    }
}
