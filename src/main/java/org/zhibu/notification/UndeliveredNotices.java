package org.zhibu.notification;

import java.util.List;

/** What did not go out: how many by state, how many have been waiting for more than an hour, and the latest of them. */
public record UndeliveredNotices(long overdue, List<DeliveryCount> counts, List<DeliveryLine> latest) {}
