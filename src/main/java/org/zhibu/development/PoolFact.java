package org.zhibu.development;

import java.time.LocalDate;
import org.zhibu.kernel.Actor;
import org.zhibu.kernel.Fact;
import org.zhibu.kernel.OrganizationCode;

/** What happens to a committee's yearly analysis and others may want to hear of. */
public sealed interface PoolFact extends Fact {

    /** The number of the analysis. */
    String analysis();

    /** The year's analysis is due. */
    record AnalysisOpened(String analysis, OrganizationCode committee, String committeeName, int year)
            implements PoolFact {}

    /** The committee wrote its analysis. */
    record Analyzed(String analysis, OrganizationCode committee, int year, LocalDate on, Actor by)
            implements PoolFact {}
}
