package org.zhibu.notification;

/** How many notices are in a state. */
public record DeliveryCount(DeliveryState state, long notices) {}
