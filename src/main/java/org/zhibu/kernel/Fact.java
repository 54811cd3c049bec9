package org.zhibu.kernel;

/** Something that happened and that others may want to hear of. */
public interface Fact {}
