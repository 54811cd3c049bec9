package org.zhibu.development;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;
import org.zhibu.kernel.PersonId;

/** One name on the roll of a vote; {@code excludedFor} says why a member did not count among those due. */
@Embeddable
record Voter(
        PersonId person,
        String name,
        @Column(name = "excluded_for") @Nullable String excludedFor) {}
