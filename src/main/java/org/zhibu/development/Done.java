package org.zhibu.development;

/** The outcome of a step that has only one. */
enum Done {
    DONE
}
