package org.zhibu.dues;

import io.hypersistence.tsid.TSID;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.zhibu.rules.DuesCategory;
import org.zhibu.rules.DuesTariff;
import org.zhibu.rules.Money;

/** A tariff that somebody entered, with the reason. */
@Entity
@Table(name = "dues_tariff")
class TariffEntry {

    @Id
    private long id;

    private String versionName;
    private YearMonth fromMonth;
    private Money flatFen;
    private Money localLeastFen;
    private Money localMostFen;
    private Money ceilingFen;
    private Money centralFen;
    private String reason;
    private Recorded recorded;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "dues_bracket", joinColumns = @JoinColumn(name = "tariff_id"))
    @OrderColumn(name = "seq_no")
    private List<Bracket> brackets = new ArrayList<>();

    static TariffEntry of(DuesTariff tariff, String reason, Recorded recorded) {
        var entry = new TariffEntry();
        entry.id = TSID.Factory.getTsid().toLong();
        entry.versionName = tariff.version();
        entry.fromMonth = tariff.from();
        entry.flatFen = tariff.flat();
        entry.localLeastFen = tariff.localLeast();
        entry.localMostFen = tariff.localMost();
        entry.ceilingFen = tariff.ceiling();
        entry.centralFen = tariff.central();
        entry.reason = reason;
        entry.recorded = recorded;
        tariff.working().forEach(bracket -> entry.brackets.add(Bracket.of(DuesCategory.Scale.WORKING, bracket)));
        tariff.retired().forEach(bracket -> entry.brackets.add(Bracket.of(DuesCategory.Scale.RETIRED, bracket)));
        return entry;
    }

    YearMonth fromMonth() {
        return fromMonth;
    }

    DuesTariff tariff() {
        return new DuesTariff(
                versionName,
                fromMonth,
                brackets(DuesCategory.Scale.WORKING),
                brackets(DuesCategory.Scale.RETIRED),
                flatFen,
                localLeastFen,
                localMostFen,
                ceilingFen,
                centralFen);
    }

    private List<DuesTariff.Bracket> brackets(DuesCategory.Scale scale) {
        return brackets.stream()
                .filter(bracket -> bracket.scale() == scale)
                .map(bracket -> new DuesTariff.Bracket(bracket.upToFen(), bracket.percent()))
                .toList();
    }

    TariffView view() {
        return new TariffView(tariff(), reason, recorded.at(), recorded.by());
    }

    TariffEntry() {
        // for JPA
    }

    @Embeddable
    record Bracket(
            @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR)
            DuesCategory.Scale scale,

            @Nullable Money upToFen,
            @Column(precision = 5, scale = 3) BigDecimal percent) {

        static Bracket of(DuesCategory.Scale scale, DuesTariff.Bracket bracket) {
            return new Bracket(scale, bracket.upTo(), bracket.percent());
        }
    }
}
