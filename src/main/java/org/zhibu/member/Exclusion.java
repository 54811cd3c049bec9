package org.zhibu.member;

import org.zhibu.kernel.PersonId;

/** A full member who does not count among those due at a meeting, and why. */
public record Exclusion(PersonId person, String name, ExclusionReason reason) {}
