package org.zhibu.development;

import io.hypersistence.tsid.TSID;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import org.zhibu.kernel.OrganizationCode;
import org.zhibu.kernel.PersonId;
import org.zhibu.kernel.RuleViolation;
import org.zhibu.organization.OrganizationView;
import org.zhibu.rules.Deadlines;
import org.zhibu.rules.DevelopmentRules;
import org.zhibu.rules.Finding;

/** A committee's analysis of its activists in one year: opened by the calendar, written once. */
@Entity
@Table(name = "activist_pool_analysis")
class PoolAnalysis {

    @Id
    private long id;

    private String number;
    private OrganizationCode committee;
    private String path;
    private int analysisYear;
    private LocalDate openedOn;
    private @Nullable LocalDate analyzedOn;

    @Embedded
    private @Nullable PoolFigures figures;

    private @Nullable String findings;
    private @Nullable String measures;
    private @Nullable String reason;
    private @Nullable Instant recordedAt;
    private @Nullable String recordedBy;
    private @Nullable PersonId recordedByPerson;

    @Version
    private @Nullable Long version;

    static PoolAnalysis open(OrganizationView committee, int year, LocalDate today) {
        var analysis = new PoolAnalysis();
        analysis.id = TSID.Factory.getTsid().toLong();
        analysis.number = "POOL-%d-%s".formatted(year, committee.code().value());
        analysis.committee = committee.code();
        analysis.path = committee.path();
        analysis.analysisYear = year;
        analysis.openedOn = today;
        return analysis;
    }

    /** Records what the committee found; the figures are those of the day it is recorded. */
    void write(ActivistPoolAnalysis form, PoolFigures counted, Deed deed) {
        if (analyzedOn != null) {
            throw new RuleViolation(
                    "pool-analyzed-already", "%d年度的分析已于%s完成".formatted(analysisYear, analyzedOn), "请刷新后查看当前待办事项");
        }
        var on = form.occurredOn();
        var all = new ArrayList<>(DevelopmentRules.sequence(LocalDate.of(analysisYear, 1, 1), on, deed.today()));
        all.addAll(DevelopmentRules.poolAnalysis(analysisYear, on));
        Finding.answered(all, form.reason());
        analyzedOn = on;
        figures = counted;
        findings = form.findings();
        measures = form.measures();
        reason = form.reason();
        recordedAt = deed.at();
        recordedBy = deed.actor().account();
        recordedByPerson = deed.actor().person();
    }

    String number() {
        return number;
    }

    OrganizationCode committee() {
        return committee;
    }

    int year() {
        return analysisYear;
    }

    PoolAnalysisView view(String committeeName) {
        return new PoolAnalysisView(
                number,
                committee,
                committeeName,
                analysisYear,
                openedOn,
                Deadlines.latestPoolAnalysis(analysisYear),
                analyzedOn,
                figures,
                findings,
                measures,
                reason,
                recordedAt,
                recordedBy,
                recordedByPerson);
    }

    PoolAnalysis() {
        // for JPA
    }
}
