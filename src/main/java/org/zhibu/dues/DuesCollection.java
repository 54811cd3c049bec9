package org.zhibu.dues;

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
import org.zhibu.kernel.RuleViolation;
import org.zhibu.rules.Money;

/** A branch's month: opened by the calendar, closed by the branch, checked by the committee above. */
@Entity
@Table(name = "dues_collection")
class DuesCollection {

    @Id
    private long id;

    private String number;
    private OrganizationCode branch;
    private String path;
    private YearMonth dueMonth;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private CollectionState state;

    private LocalDate openedOn;
    private @Nullable LocalDate closedOn;
    private @Nullable Integer members;
    private @Nullable Money dueFen;
    private @Nullable Money collectedFen;
    private @Nullable Money remittedFen;
    private @Nullable String remark;
    private @Nullable LocalDate reconciledOn;
    private @Nullable String opinion;

    @Version
    private @Nullable Long version;

    static String numberOf(OrganizationCode branch, YearMonth month) {
        return "DUES-%s-%s".formatted(month, branch.value());
    }

    /** The sums are those of the day it is closed; what comes in later belongs to the month in which it comes. */
    void close(CollectionSums sums, Money remitted, LocalDate on, @Nullable String text) {
        require(CollectionState.OPEN);
        state = CollectionState.CLOSED;
        members = sums.members();
        dueFen = sums.due();
        collectedFen = sums.received();
        remittedFen = remitted;
        closedOn = on;
        remark = text;
    }

    /** The committee found the money that the branch said it handed over, or sends the account back. */
    void reconcile(boolean agrees, LocalDate on, @Nullable String text) {
        require(CollectionState.CLOSED);
        if (!agrees && (text == null || text.isBlank())) {
            throw new RuleViolation("refusal-has-a-reason", "没有填写退回的原因", "请写明哪里不符");
        }
        state = agrees ? CollectionState.RECONCILED : CollectionState.OPEN;
        reconciledOn = agrees ? on : null;
        opinion = text;
    }

    private void require(CollectionState expected) {
        if (state != expected) {
            throw new RuleViolation("collection-state", "%s现在是“%s”".formatted(number, state.label()), "请刷新后查看当前待办事项");
        }
    }

    long id() {
        return id;
    }

    String number() {
        return number;
    }

    OrganizationCode branch() {
        return branch;
    }

    String path() {
        return path;
    }

    YearMonth month() {
        return dueMonth;
    }

    LocalDate openedOn() {
        return openedOn;
    }

    CollectionState state() {
        return state;
    }

    CollectionView view(String branchName, @Nullable CollectionSums present) {
        return new CollectionView(
                number,
                branch,
                branchName,
                dueMonth,
                state,
                present == null ? value(members) : present.members(),
                present == null ? value(dueFen) : present.due(),
                present == null ? value(collectedFen) : present.received(),
                remittedFen,
                closedOn,
                remark,
                reconciledOn,
                opinion);
    }

    private static int value(@Nullable Integer count) {
        return count == null ? 0 : count;
    }

    private static Money value(@Nullable Money money) {
        return money == null ? Money.ZERO : money;
    }

    DuesCollection() {
        // for JPA
    }
}
