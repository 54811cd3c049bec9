package org.zhibu.development;

import java.time.Instant;
import java.time.LocalDate;
import org.zhibu.kernel.Actor;

/** Who records something, and when. */
record Deed(Actor actor, LocalDate today, Instant at) {}
