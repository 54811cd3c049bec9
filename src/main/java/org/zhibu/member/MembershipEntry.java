package org.zhibu.member;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhibu.kernel.OrganizationCode;
import org.zhibu.kernel.PersonId;
import org.zhibu.kernel.Provenance;
import org.zhibu.kernel.RuleViolation;

/** One line of a person's membership record, as handed to {@link Members}; live unless said otherwise. */
public record MembershipEntry(
        PersonId person,
        MembershipEventKind kind,
        LocalDate on,
        @Nullable OrganizationCode branch,
        MembershipDetail detail,
        Provenance provenance) {

    public static MembershipEntry applied(PersonId person, OrganizationCode branch, LocalDate on) {
        return of(person, MembershipEventKind.APPLIED, on).in(branch);
    }

    public static MembershipEntry activist(PersonId person, LocalDate on) {
        return of(person, MembershipEventKind.ACTIVIST, on);
    }

    public static MembershipEntry candidate(PersonId person, LocalDate on) {
        return of(person, MembershipEventKind.CANDIDATE, on);
    }

    public static MembershipEntry admitted(PersonId person, LocalDate meetingOn) {
        return of(person, MembershipEventKind.ADMITTED, meetingOn);
    }

    public static MembershipEntry converted(PersonId person, LocalDate probationExpiredOn) {
        return of(person, MembershipEventKind.CONVERTED, probationExpiredOn);
    }

    public static MembershipEntry probationExtended(PersonId person, LocalDate on, LocalDate newExpiry) {
        return of(person, MembershipEventKind.PROBATION_EXTENDED, on).with(MembershipDetail.NONE.until(newExpiry));
    }

    public static MembershipEntry probationCancelled(PersonId person, LocalDate on) {
        return of(person, MembershipEventKind.PROBATION_CANCELLED, on);
    }

    public static MembershipEntry dropped(PersonId person, LocalDate on) {
        return of(person, MembershipEventKind.DROPPED, on);
    }

    public static MembershipEntry withdrew(PersonId person, LocalDate on) {
        return of(person, MembershipEventKind.WITHDREW, on);
    }

    public static MembershipEntry died(PersonId person, LocalDate on) {
        return of(person, MembershipEventKind.DIED, on);
    }

    public static MembershipEntry moved(PersonId person, OrganizationCode to, LocalDate on) {
        return of(person, MembershipEventKind.MOVED, on).in(to);
    }

    /** Probationary until that day, or a full member since conversion, as the letter says. */
    public static MembershipEntry transferredIn(
            PersonId person,
            OrganizationCode to,
            LocalDate on,
            LocalDate joinedOn,
            @Nullable LocalDate convertedOn,
            @Nullable LocalDate probationUntil) {
        return of(person, MembershipEventKind.TRANSFERRED_IN, on)
                .with(MembershipDetail.NONE.until(probationUntil).standing(joinedOn, convertedOn))
                .in(to);
    }

    /** Probation within the Party withholds the rights as well. */
    public static MembershipEntry sanctioned(
            PersonId person, LocalDate on, Sanction sanction, @Nullable LocalDate impactUntil) {
        return of(person, MembershipEventKind.SANCTIONED, on)
                .with(MembershipDetail.because(sanction).until(sanction.impactUntil(on, impactUntil)));
    }

    public static MembershipEntry rightsWithheld(PersonId person, LocalDate on, Withholding why) {
        return of(person, MembershipEventKind.RIGHTS_WITHHELD, on).with(MembershipDetail.because(why));
    }

    public static MembershipEntry rightsRestored(PersonId person, LocalDate on, Withholding why) {
        return of(person, MembershipEventKind.RIGHTS_RESTORED, on).with(MembershipDetail.because(why));
    }

    public static MembershipEntry correctionStarted(PersonId person, LocalDate on, LocalDate until) {
        return of(person, MembershipEventKind.CORRECTION_STARTED, on).with(MembershipDetail.NONE.until(until));
    }

    public static MembershipEntry correctionEnded(PersonId person, LocalDate on) {
        return of(person, MembershipEventKind.CORRECTION_ENDED, on);
    }

    /** By a list that the branch meeting voted on and the higher committee approved; {@code until} is the last day. */
    public static MembershipEntry excludedFromRoll(
            PersonId person, LocalDate on, ExclusionReason reason, String approvedBy, @Nullable LocalDate until) {
        if (!reason.listed() || approvedBy.isBlank()) {
            throw new RuleViolation("exclusion-approved", "不计入应到会人数须属于规定的五种情形，并经上级党组织批准", "请选择情形并填写批准的党组织");
        }
        return of(person, MembershipEventKind.EXCLUDED_FROM_ROLL, on)
                .with(MembershipDetail.because(reason).approvedBy(approvedBy).until(until));
    }

    public static MembershipEntry includedInRoll(PersonId person, LocalDate on) {
        return of(person, MembershipEventKind.INCLUDED_IN_ROLL, on);
    }

    public static MembershipEntry suspended(PersonId person, LocalDate on) {
        return of(person, MembershipEventKind.SUSPENDED, on);
    }

    public static MembershipEntry restored(PersonId person, LocalDate on) {
        return of(person, MembershipEventKind.RESTORED, on);
    }

    public static MembershipEntry removed(PersonId person, LocalDate on, Removal removal) {
        return of(person, MembershipEventKind.REMOVED, on).with(MembershipDetail.because(removal));
    }

    public static MembershipEntry groupAssigned(PersonId person, OrganizationCode group, LocalDate on) {
        return of(person, MembershipEventKind.GROUP_ASSIGNED, on).with(MembershipDetail.NONE.group(group));
    }

    /** The branch that takes the person in, or, for any other event, the one the recorder believes the person to be in. */
    public MembershipEntry in(OrganizationCode where) {
        return new MembershipEntry(person, kind, on, where, detail, provenance);
    }

    public MembershipEntry from(Provenance source) {
        return new MembershipEntry(person, kind, on, branch, detail, source);
    }

    public MembershipEntry noted(@Nullable String note) {
        return with(detail.note(note));
    }

    private static MembershipEntry of(PersonId person, MembershipEventKind kind, LocalDate on) {
        return new MembershipEntry(person, kind, on, null, MembershipDetail.NONE, Provenance.LIVE);
    }

    private MembershipEntry with(MembershipDetail details) {
        return new MembershipEntry(person, kind, on, branch, details, provenance);
    }
}
