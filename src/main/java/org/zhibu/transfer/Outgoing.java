package org.zhibu.transfer;

/** A message that a transfer wants sent to the other side; the letter is what it is about. */
record Outgoing(String kind, String letter, Object body) {}
