package org.zhibu.rules;

/** Something with a Chinese name for messages and option lists. */
public interface Labeled {

    String label();
}
