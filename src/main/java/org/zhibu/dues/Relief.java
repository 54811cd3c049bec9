package org.zhibu.dues;

import io.hypersistence.tsid.TSID;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.YearMonth;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.zhibu.kernel.OrganizationCode;
import org.zhibu.kernel.PersonId;
import org.zhibu.kernel.RuleViolation;
import org.zhibu.organization.Lineage;
import org.zhibu.rules.Money;

/** Reduced or waived dues: the branch studies it, the next higher committee approves (2008, article 7). */
@Entity
@Table(name = "dues_relief")
class Relief {

    @Id
    private long id;

    private String number;
    private PersonId person;
    private OrganizationCode branch;
    private OrganizationCode committee;
    private String path;
    private Money amountFen;
    private YearMonth fromMonth;
    private YearMonth untilMonth;
    private String ground;
    private LocalDate decidedOn;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private ReliefState state;

    private @Nullable LocalDate answeredOn;
    private @Nullable String opinion;
    private Recorded recorded;

    @Version
    private @Nullable Long version;

    static Relief propose(String number, ReliefProposal form, Lineage lineage, Recorded recorded) {
        var relief = new Relief();
        relief.id = TSID.Factory.getTsid().toLong();
        relief.number = number;
        relief.person = form.person();
        relief.branch = lineage.branch().code();
        relief.committee = lineage.committee().code();
        relief.path = lineage.branch().path();
        relief.amountFen = form.amount();
        relief.fromMonth = form.from();
        relief.untilMonth = form.until();
        relief.ground = form.ground();
        relief.decidedOn = form.decidedOn();
        relief.state = ReliefState.PROPOSED;
        relief.recorded = recorded;
        return relief;
    }

    void answer(boolean approved, LocalDate on, @Nullable String text) {
        if (state != ReliefState.PROPOSED) {
            throw new RuleViolation("relief-answered", "减免申请%s已经批复".formatted(number), "请刷新后查看");
        }
        if (!approved && (text == null || text.isBlank())) {
            throw new RuleViolation("refusal-has-a-reason", "没有填写不同意的理由", "请填写意见");
        }
        state = approved ? ReliefState.APPROVED : ReliefState.REFUSED;
        answeredOn = on;
        opinion = text;
    }

    boolean covers(YearMonth month) {
        return state == ReliefState.APPROVED && !month.isBefore(fromMonth) && !month.isAfter(untilMonth);
    }

    boolean overlaps(YearMonth from, YearMonth until) {
        return state != ReliefState.REFUSED && !from.isAfter(untilMonth) && !until.isBefore(fromMonth);
    }

    long id() {
        return id;
    }

    String number() {
        return number;
    }

    PersonId person() {
        return person;
    }

    OrganizationCode committee() {
        return committee;
    }

    OrganizationCode branch() {
        return branch;
    }

    LocalDate decidedOn() {
        return decidedOn;
    }

    /** What is still owed a month; zero is exempt. */
    Money amount() {
        return amountFen;
    }

    YearMonth fromMonth() {
        return fromMonth;
    }

    YearMonth untilMonth() {
        return untilMonth;
    }

    ReliefView view() {
        return new ReliefView(
                number,
                person,
                amountFen,
                fromMonth,
                untilMonth,
                ground,
                decidedOn,
                state,
                answeredOn,
                opinion,
                recorded.at(),
                recorded.by());
    }

    Relief() {
        // for JPA
    }
}
