package org.zhibu.member;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A time without a break in which somebody was a member, probationary or full, whose membership was not suspended.
 *
 * @param lastDay the last day on which it held; none while it lasts
 * @param live whether its beginning was recorded as it happened, rather than taken over from older papers
 */
public record Spell(LocalDate firstDay, @Nullable LocalDate lastDay, boolean live) {}
