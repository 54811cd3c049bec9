package org.zhibu.rules;

/**
 * The vote sheet of a meeting (2026, articles 20 and 21).
 *
 * <p>Votes include the written opinions that arrived before the meeting; an opinion that arrives later is in neither
 * number. Ballots not handed in are simply missing from the three sums.
 */
public record Ballot(int due, int present, int writtenBefore, int inFavor, int against, int abstain) {}
