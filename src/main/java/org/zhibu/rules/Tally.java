package org.zhibu.rules;

/** What a vote sheet comes to, with the numbers it needed and the reasoning in words (2026, articles 19 and 20). */
public record Tally(boolean quorum, boolean passed, int minimumPresent, int minimumInFavor, String explanation) {}
