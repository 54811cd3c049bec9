package org.zhibu.organization;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhibu.kernel.OrganizationCode;
import org.zhibu.kernel.PersonId;

/** A post and who holds it; {@code until} is the first day on which it is no longer held. */
public record PostView(
        long id,
        OrganizationCode organization,
        PostKind kind,
        PersonId person,
        LocalDate from,
        @Nullable LocalDate until) {}
