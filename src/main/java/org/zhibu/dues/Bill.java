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
import java.util.Objects;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.zhibu.kernel.OrganizationCode;
import org.zhibu.kernel.PersonId;
import org.zhibu.rules.Money;

/** One month of one member: what was charged stays as it was, whatever is corrected is a line in the ledger. */
@Entity
@Table(name = "dues_bill")
class Bill {

    @Id
    private long id;

    private PersonId person;
    private YearMonth dueMonth;
    private OrganizationCode branch;
    private String path;
    private @Nullable Long assessment;
    private @Nullable Long relief;
    private @Nullable Money dueFen;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private BillState state;

    private LocalDate openedOn;

    @Version
    private long version;

    static Bill open(DuesAccount account, YearMonth month, LocalDate today) {
        var bill = new Bill();
        bill.id = TSID.Factory.getTsid().toLong();
        bill.person = account.person();
        bill.dueMonth = month;
        bill.branch = Objects.requireNonNull(account.branch());
        bill.path = account.path();
        bill.state = BillState.UNFIXED;
        bill.openedOn = today;
        return bill;
    }

    /** The first amount; later ones are adjustments. */
    void charge(Price price) {
        assessment = price.assessment();
        relief = price.relief();
        dueFen = price.due();
        state = price.due().isZero() ? BillState.SETTLED : BillState.OPEN;
    }

    /** What is owed now rests on something else; the difference is in the ledger. */
    void rebase(Price price) {
        assessment = price.assessment();
        relief = price.relief();
    }

    void settle(Money outstanding) {
        state = outstanding.isPositive() ? BillState.OPEN : BillState.SETTLED;
    }

    void cancel() {
        state = BillState.CANCELLED;
    }

    void reopen() {
        state = BillState.UNFIXED;
    }

    /** Whoever takes a member in collects what was not paid before. */
    void handTo(DuesAccount account) {
        branch = Objects.requireNonNull(account.branch());
        path = account.path();
    }

    long id() {
        return id;
    }

    PersonId person() {
        return person;
    }

    YearMonth month() {
        return dueMonth;
    }

    OrganizationCode branch() {
        return branch;
    }

    String path() {
        return path;
    }

    BillState state() {
        return state;
    }

    @Nullable
    Money charged() {
        return dueFen;
    }

    @Nullable
    Long assessment() {
        return assessment;
    }

    @Nullable
    Long relief() {
        return relief;
    }

    boolean owed() {
        return state == BillState.OPEN || state == BillState.UNFIXED;
    }

    Bill() {
        // for JPA
    }
}
