package org.zhibu.development;

/** How urgent a warning is. */
public enum DossierWarningLevel {
    /** The limit draws near. */
    YELLOW,
    /** The limit has passed. */
    RED
}
