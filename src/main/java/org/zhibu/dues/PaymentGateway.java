package org.zhibu.dues;

import java.net.URI;
import org.zhibu.rules.Money;

/** A payment service, seen from here: told of an order, it answers where the member pays; what was paid it reports by itself. */
public interface PaymentGateway {

    URI open(String order, Money amount);
}
