package org.zhibu.dues;

import java.util.List;

/**
 * What lies on top when a month is closed or checked.
 *
 * @param account the month as it stands, or as it was closed
 * @param unfixed how many members have no amount yet
 * @param unpaid how many members still owe something for the month
 */
public record CollectionCover(CollectionView account, int unfixed, int unpaid, List<CollectionLine> lines) {}
