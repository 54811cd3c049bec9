package org.zhibu.dues;

import java.time.LocalDate;
import org.zhibu.rules.Money;

/**
 * What lies on top when a member's arrears are talked about or examined.
 *
 * @param months how many months before the present one are open
 * @param outstanding what is open for them
 * @param examinationOn the day from which the committee looks at the case
 */
public record ArrearsCover(ArrearsView arrears, int months, Money outstanding, LocalDate examinationOn) {}
