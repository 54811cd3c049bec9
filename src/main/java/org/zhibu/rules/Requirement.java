package org.zhibu.rules;

/** The smallest numbers with which a meeting may begin and a resolution passes (rulebook 1.4). */
public record Requirement(int minimumPresent, int minimumInFavor) {}
