package org.zhibu.development;

import java.time.LocalDate;
import org.zhibu.rules.Deadlines;
import org.zhibu.rules.Rule;
import org.zhibu.rules.RuleVersion;

/** What lies on top of a yearly analysis for whoever writes it. */
public record PoolCover(String committeeName, int year, PoolFigures figures) {

    public LegalWindow window() {
        var latest = Deadlines.latestPoolAnalysis(year);
        return new LegalWindow(
                LocalDate.of(year, 1, 1), latest, Rule.POOL_ANALYZED_EVERY_YEAR.article(RuleVersion.on(latest)));
    }
}
