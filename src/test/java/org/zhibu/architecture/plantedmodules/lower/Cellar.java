package org.zhibu.architecture.plantedmodules.lower;

import org.zhibu.architecture.plantedmodules.upper.Attic;

/** Reaches up where it may not. */
public class Cellar {

    Attic attic;
}
