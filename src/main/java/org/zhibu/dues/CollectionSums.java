package org.zhibu.dues;

import org.zhibu.rules.Money;

/**
 * How a branch's month stands.
 *
 * @param members how many have a bill for the month
 * @param unfixed how many of them have no amount yet
 * @param unpaid how many of them still owe something for the month
 * @param due what was charged for the month, as it stands now
 * @param received what came in during the month, for whatever month it was paid
 */
record CollectionSums(int members, int unfixed, int unpaid, Money due, Money received) {}
