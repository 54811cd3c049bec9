package org.zhibu.dues;

import org.zhibu.rules.Money;

/**
 * A year of dues in a branch or below an organization.
 *
 * @param members who had a bill in the year
 * @param received everything that came in, voluntary payments included
 * @param voluntary of it, what was given beyond the amounts owed and stays below the Centre
 * @param central of it, large voluntary payments, which go to the Centre as a whole
 * @param remitted what was handed over and found by the committee above
 * @param inArrears who still owes something for the year
 */
public record YearFigures(int members, Money received, Money voluntary, Money central, Money remitted, int inArrears) {}
