package org.zhibu.member;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhibu.kernel.OrganizationCode;

/** What some events say beyond their kind and their day; the last two days are those a member brings along from elsewhere. */
public record MembershipDetail(
        @Nullable String reason,
        @Nullable LocalDate until,
        @Nullable String approvedBy,
        @Nullable OrganizationCode group,
        @Nullable String note,
        @Nullable LocalDate joinedOn,
        @Nullable LocalDate convertedOn) {

    static final MembershipDetail NONE = new MembershipDetail(null, null, null, null, null, null, null);

    static MembershipDetail because(Enum<?> reason) {
        return new MembershipDetail(reason.name(), null, null, null, null, null, null);
    }

    MembershipDetail until(@Nullable LocalDate day) {
        return new MembershipDetail(reason, day, approvedBy, group, note, joinedOn, convertedOn);
    }

    MembershipDetail approvedBy(@Nullable String whom) {
        return new MembershipDetail(reason, until, whom, group, note, joinedOn, convertedOn);
    }

    MembershipDetail group(OrganizationCode code) {
        return new MembershipDetail(reason, until, approvedBy, code, note, joinedOn, convertedOn);
    }

    MembershipDetail note(@Nullable String text) {
        return new MembershipDetail(reason, until, approvedBy, group, text, joinedOn, convertedOn);
    }

    MembershipDetail standing(LocalDate joined, @Nullable LocalDate converted) {
        return new MembershipDetail(reason, until, approvedBy, group, note, joined, converted);
    }

    <E extends Enum<E>> E reason(Class<E> type) {
        if (reason == null) {
            throw new IllegalStateException("An event without its " + type.getSimpleName());
        }
        return Enum.valueOf(type, reason);
    }
}
