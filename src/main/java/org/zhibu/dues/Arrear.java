package org.zhibu.dues;

import java.time.YearMonth;
import org.zhibu.kernel.PersonId;
import org.zhibu.rules.DuesStage;
import org.zhibu.rules.Money;

/** Somebody who owes, since when and how much, and what that calls for. */
public record Arrear(PersonId person, YearMonth since, int months, Money outstanding, DuesStage stage) {}
