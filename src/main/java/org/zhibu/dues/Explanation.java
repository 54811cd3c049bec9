package org.zhibu.dues;

import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhibu.kernel.PersonId;
import org.zhibu.rules.Money;

/**
 * Why a month costs what it costs.
 *
 * @param outstanding what is open on the bill; none as long as there is no bill
 * @param steps the way from the pay slip to the amount, in Chinese, each with its article
 * @param changes what would change it
 */
public record Explanation(
        PersonId person,
        YearMonth month,
        Money due,
        @Nullable Money outstanding,
        AssessmentView assessment,
        @Nullable ReliefView relief,
        List<Step> steps,
        List<String> changes) {

    /** One step of the way. */
    public record Step(String title, String text, String article) {}
}
