package org.zhibu.sheet;

import java.util.List;

/** What became of a file as a whole: its headers, those among them that nobody asked for, and how many rows it had. */
public record Reading(List<String> headers, List<String> ignored, int rows, int faultyRows) {}
