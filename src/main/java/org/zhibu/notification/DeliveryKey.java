package org.zhibu.notification;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** Every notice leaves once by every channel. */
@Embeddable
record DeliveryKey(long notice, @Enumerated(EnumType.STRING) Channel channel) {}
