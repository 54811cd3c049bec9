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
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.zhibu.kernel.PersonId;
import org.zhibu.rules.DuesCategory;
import org.zhibu.rules.DuesPractice;
import org.zhibu.rules.DuesReckoning;
import org.zhibu.rules.DuesRules;
import org.zhibu.rules.DuesTariff;
import org.zhibu.rules.Money;
import org.zhibu.rules.PayItem;
import org.zhibu.rules.PayLine;

/** What somebody's amount rests on from a month on; a later one closes it, and nothing else about it changes. */
@Entity
@Table(name = "dues_assessment")
class Assessment {

    static final YearMonth OPEN_END = YearMonth.of(9999, 12);

    @Id
    private long id;

    private PersonId person;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private DuesCategory category;

    private @Nullable Money baseFen;
    private @Nullable Money localFen;
    private boolean aboveCeiling;
    private YearMonth fromMonth;
    private YearMonth untilMonth;
    private @Nullable String reason;
    private @Nullable Long batch;
    private Recorded recorded;

    @Version
    private @Nullable Long version;

    @ElementCollection
    @CollectionTable(name = "dues_pay_line", joinColumns = @JoinColumn(name = "assessment_id"))
    @OrderColumn(name = "seq_no")
    private List<Line> lines = new ArrayList<>();

    static Assessment of(AmountFixing form, @Nullable Long batch, Recorded recorded) {
        var assessment = new Assessment();
        assessment.id = TSID.Factory.getTsid().toLong();
        assessment.person = form.person();
        assessment.category = form.category();
        assessment.baseFen = form.base();
        assessment.localFen = form.category() == DuesCategory.FARMER ? form.local() : null;
        assessment.aboveCeiling = form.aboveCeiling();
        assessment.fromMonth = form.from();
        assessment.untilMonth = OPEN_END;
        assessment.reason = form.reason();
        assessment.batch = batch;
        assessment.recorded = recorded;
        form.lines().forEach(line -> assessment.lines.add(new Line(line.item(), line.amount())));
        return assessment;
    }

    DuesReckoning reckon(DuesTariff tariff, DuesPractice practice) {
        return DuesRules.reckon(tariff, practice, category, baseFen, localFen, aboveCeiling);
    }

    /** The next one begins with that month; one that would not have begun yet never comes into force. */
    void closeBefore(YearMonth next) {
        untilMonth = next.minusMonths(1);
    }

    /** Whether this one ended because that one began. */
    boolean isClosedBy(Assessment later) {
        return id < later.id && untilMonth.equals(later.fromMonth.minusMonths(1));
    }

    /** The next one was taken back. */
    void reopen() {
        untilMonth = OPEN_END;
    }

    /** Whether one that begins with that month takes the place of this one. */
    boolean supersededFrom(YearMonth next) {
        return !untilMonth.isBefore(next);
    }

    boolean inForce(YearMonth month) {
        return !month.isBefore(fromMonth) && !month.isAfter(untilMonth);
    }

    long id() {
        return id;
    }

    PersonId person() {
        return person;
    }

    YearMonth fromMonth() {
        return fromMonth;
    }

    Recorded recorded() {
        return recorded;
    }

    List<PayLine> lines() {
        return lines.stream()
                .map(line -> new PayLine(line.item(), line.amountFen()))
                .toList();
    }

    AssessmentView view(DuesTariff tariff, DuesPractice practice) {
        return new AssessmentView(
                person,
                fromMonth,
                untilMonth.equals(OPEN_END) ? null : untilMonth,
                reckon(tariff, practice),
                lines().stream().map(AssessmentView.Line::of).toList(),
                localFen,
                tariff.version(),
                practice.rounding(),
                reason,
                recorded.at(),
                recorded.by());
    }

    Assessment() {
        // for JPA
    }

    @Embeddable
    record Line(
            @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR)
            PayItem item,

            Money amountFen) {}
}
