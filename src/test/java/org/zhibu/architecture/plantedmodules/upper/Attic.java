package org.zhibu.architecture.plantedmodules.upper;

/** Somebody else's room. */
public class Attic {}
