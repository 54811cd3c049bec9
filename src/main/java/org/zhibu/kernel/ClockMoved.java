package org.zhibu.kernel;

import java.time.Instant;

/** The one clock was moved; only the demo and tests can do that. */
public record ClockMoved(Instant to) implements Fact {}
