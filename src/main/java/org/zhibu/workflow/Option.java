package org.zhibu.workflow;

/** One entry of a list in a form. */
public record Option(String label, String value) {}
