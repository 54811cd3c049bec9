package org.zhibu.transfer;

import java.time.Instant;
import java.time.LocalDate;
import org.zhibu.kernel.Actor;

/** Who records something, on which day in Beijing, and at which moment. */
record Deed(Actor actor, LocalDate today, Instant at) {}
