package org.zhibu.exchange;

/** There is something to deliver. */
record MessageQueued() {}
