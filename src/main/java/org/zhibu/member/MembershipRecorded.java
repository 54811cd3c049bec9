package org.zhibu.member;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhibu.kernel.Actor;
import org.zhibu.kernel.Fact;
import org.zhibu.kernel.OrganizationCode;
import org.zhibu.kernel.PersonId;

/** Something was entered in a person's membership record; the branches are those just before and just after that day's entry. */
public record MembershipRecorded(
        PersonId person,
        MembershipEventKind kind,
        LocalDate on,
        @Nullable OrganizationCode branchBefore,
        @Nullable OrganizationCode branchAfter,
        Actor by)
        implements Fact {}
