package org.zhibu.workflow;

/** Marks a bean that models may call by its name. Everything else in the house is out of a model's reach. */
public interface ModelBean {}
