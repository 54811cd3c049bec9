package org.zhibu.member;

import org.zhibu.kernel.PersonId;

/** A member who counts among those due at a meeting. */
public record RollEntry(PersonId person, String name) {}
