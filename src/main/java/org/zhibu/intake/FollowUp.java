package org.zhibu.intake;

import java.time.LocalDate;

/** How an application fares, as far as its sender is told: no names, no deliberations. */
public record FollowUp(String receiptNo, LocalDate receivedOn, String stage, String state) {}
