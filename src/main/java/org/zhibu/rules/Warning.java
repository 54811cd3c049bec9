package org.zhibu.rules;

import java.time.LocalDate;

/** The first yellow and the first red day of an entry in the early-warning catalogue (rulebook 7.3). */
public record Warning(String code, LocalDate yellow, LocalDate red) {}
