package org.zhibu.member;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhibu.kernel.OrganizationCode;
import org.zhibu.kernel.Provenance;
import org.zhibu.kernel.RuleViolation;
import org.zhibu.rules.Deadlines;

/** A person's membership record in the order of days; it refuses entries that make no sense there, and says what the person was on any day. */
final class Life {

    private final List<MembershipEntry> entries;

    private Life(List<MembershipEntry> entries) {
        this.entries = entries;
    }

    /** The entries must be in the order of their days, and those of one day in the order of recording. */
    static Life of(List<MembershipEntry> entries) {
        return new Life(entries);
    }

    /** Fits the entry in where its day belongs, and checks that everything after it still follows. */
    Life with(MembershipEntry entry) {
        var longer = new ArrayList<>(entries);
        var place = (int) entries.stream()
                .takeWhile(earlier -> !earlier.on().isAfter(entry.on()))
                .count();
        longer.add(place, entry);
        var state = new State();
        for (var each : longer) {
            state.require(each);
            state.apply(each);
        }
        return new Life(longer);
    }

    Standing on(LocalDate day) {
        var state = new State();
        for (var entry : entries) {
            if (entry.on().isAfter(day)) {
                break;
            }
            state.apply(entry);
        }
        return state.standing(day);
    }

    /** When the person was a member in standing, in the order of days; wherever that was. */
    List<Spell> spells() {
        var spells = new ArrayList<Spell>();
        var state = new State();
        @Nullable MembershipEntry began = null;
        for (var entry : entries) {
            state.apply(entry);
            if (began == null && state.inStanding()) {
                began = entry;
            } else if (began != null && !state.inStanding()) {
                if (entry.on().isAfter(began.on())) {
                    spells.add(spell(began, entry.on().minusDays(1)));
                }
                began = null;
            }
        }
        if (began != null) {
            spells.add(spell(began, null));
        }
        return spells;
    }

    private static Spell spell(MembershipEntry began, @Nullable LocalDate lastDay) {
        return new Spell(began.on(), lastDay, began.provenance() == Provenance.LIVE);
    }

    private static final class State {

        private PersonCategory category = PersonCategory.MASSES;
        private final Set<Withholding> withheld = EnumSet.noneOf(Withholding.class);
        private boolean underCorrection;
        private boolean suspended;
        private boolean deceased;
        private @Nullable MembershipDetail exclusion;
        private @Nullable OrganizationCode branch;
        private @Nullable OrganizationCode group;
        private @Nullable LocalDate appliedOn;
        private @Nullable LocalDate activistOn;
        private @Nullable LocalDate candidateOn;
        private @Nullable LocalDate joinedOn;
        private @Nullable LocalDate probationUntil;
        private @Nullable LocalDate convertedOn;
        private @Nullable LocalDate removedOn;
        private @Nullable LocalDate impactUntil;

        void require(MembershipEntry entry) {
            if (deceased) {
                throw new RuleViolation(
                        "no-entries-after-death",
                        "此人已登记去世，%s不能再登记“%s”".formatted(entry.on(), label(entry)),
                        "请核对人员和日期");
            }
            if (!entry.kind().happensTo(category) && !comesFromOutside(entry)) {
                throw new RuleViolation(
                        "membership-sequence",
                        "%s此人是%s，不能登记“%s”".formatted(entry.on(), category.label(), label(entry)),
                        "请核对人员当时的身份和日期，缺少的前序记录请先补录");
            }
            if (takesIn(entry) && entry.branch() == null) {
                throw new RuleViolation("branch-named", "“%s”须指明党支部".formatted(label(entry)), "请选择党支部");
            }
            if (!takesIn(entry) && entry.branch() != null && !entry.branch().equals(branch)) {
                throw new RuleViolation(
                        "member-of-this-branch", "%s此人不在该党支部".formatted(entry.on()), "请核对人员所在党支部，已调动的请先登记转入");
            }
            if (entry.kind() == MembershipEventKind.MOVED && branch != null && branch.equals(entry.branch())) {
                throw new RuleViolation("moved-elsewhere", "%s此人已在该党支部".formatted(entry.on()), "请核对转入的党支部");
            }
        }

        private boolean comesFromOutside(MembershipEntry entry) {
            return entry.provenance() != Provenance.LIVE && entry.kind().entrance() && !category.member();
        }

        private boolean takesIn(MembershipEntry entry) {
            return switch (entry.kind()) {
                case APPLIED, MOVED, TRANSFERRED_IN -> true;
                case DIED -> false;
                default -> branch == null;
            };
        }

        void apply(MembershipEntry entry) {
            var on = entry.on();
            if (entry.kind().entrance() && (category == PersonCategory.FORMER || category == PersonCategory.MASSES)) {
                startAfresh();
            }
            if (takesIn(entry)) {
                if (branch == null || !branch.equals(entry.branch())) {
                    group = null;
                    exclusion = null;
                }
                branch = entry.branch();
            }
            switch (entry.kind()) {
                case APPLIED -> apply(on);
                case ACTIVIST -> {
                    activistOn = category == PersonCategory.ACTIVIST || category == PersonCategory.CANDIDATE
                            ? activistOn
                            : on;
                    candidateOn = null;
                    category = PersonCategory.ACTIVIST;
                }
                case CANDIDATE -> {
                    candidateOn = on;
                    category = PersonCategory.CANDIDATE;
                }
                case ADMITTED -> {
                    joinedOn = on;
                    probationUntil = Deadlines.probationDue(on);
                    convertedOn = null;
                    category = PersonCategory.PROBATIONARY;
                }
                case CONVERTED -> {
                    convertedOn = on;
                    category = PersonCategory.FULL;
                }
                case PROBATION_EXTENDED -> probationUntil = entry.detail().until();
                case PROBATION_CANCELLED -> leave(PersonCategory.FORMER);
                case DROPPED -> {
                    activistOn = null;
                    candidateOn = null;
                    category = PersonCategory.APPLICANT;
                }
                case WITHDREW -> {
                    removedOn = category.member() ? on : removedOn;
                    leave(category.member() ? PersonCategory.FORMER : PersonCategory.MASSES);
                }
                case DIED -> {
                    deceased = true;
                    leave(category.member() ? PersonCategory.FORMER : category);
                }
                case MOVED -> {}
                case TRANSFERRED_IN -> comeWith(entry.detail());
                case SANCTIONED -> sanction(entry.detail());
                case RIGHTS_WITHHELD -> withheld.add(entry.detail().reason(Withholding.class));
                case RIGHTS_RESTORED -> restoreRights(entry.detail().reason(Withholding.class), on);
                case CORRECTION_STARTED -> underCorrection = true;
                case CORRECTION_ENDED -> underCorrection = false;
                case EXCLUDED_FROM_ROLL -> exclusion = entry.detail();
                case INCLUDED_IN_ROLL -> exclusion = null;
                case SUSPENDED -> suspended = true;
                case RESTORED -> suspended = false;
                case REMOVED -> {
                    removedOn = entry.detail().reason(Removal.class).bars() ? on : removedOn;
                    leave(PersonCategory.FORMER);
                }
                case GROUP_ASSIGNED -> group = entry.detail().group();
            }
        }

        private void comeWith(MembershipDetail brought) {
            startAfresh();
            joinedOn = brought.joinedOn();
            convertedOn = brought.convertedOn();
            probationUntil = brought.until();
            category = convertedOn == null ? PersonCategory.PROBATIONARY : PersonCategory.FULL;
        }

        /** A later letter does not move the date of the first. */
        private void apply(LocalDate on) {
            if (category != PersonCategory.APPLICANT) {
                appliedOn = on;
            }
            category = PersonCategory.APPLICANT;
        }

        private void startAfresh() {
            appliedOn = null;
            activistOn = null;
            candidateOn = null;
            joinedOn = null;
            probationUntil = null;
            convertedOn = null;
        }

        private void sanction(MembershipDetail detail) {
            impactUntil = later(impactUntil, detail.until());
            if (detail.reason(Sanction.class) == Sanction.PROBATION_WITHIN_PARTY) {
                withheld.add(Withholding.PROBATION_WITHIN_PARTY);
            }
        }

        /** Two more years after probation within the Party (《中国共产党纪律处分条例》第十二条). */
        private void restoreRights(Withholding why, LocalDate on) {
            if (withheld.remove(why) && why == Withholding.PROBATION_WITHIN_PARTY) {
                impactUntil = later(impactUntil, on.plusYears(2));
            }
        }

        private void leave(PersonCategory as) {
            category = as;
            branch = null;
            group = null;
            exclusion = null;
            withheld.clear();
            underCorrection = false;
            suspended = false;
        }

        boolean inStanding() {
            return category.member() && !suspended;
        }

        Standing standing(LocalDate day) {
            return new Standing(
                    category,
                    branch,
                    group,
                    !withheld.isEmpty(),
                    impactUntil != null && !day.isAfter(impactUntil),
                    underCorrection,
                    suspended,
                    deceased,
                    category == PersonCategory.FULL ? exclusion(day) : null,
                    appliedOn,
                    activistOn,
                    candidateOn,
                    joinedOn,
                    probationUntil,
                    convertedOn,
                    removedOn,
                    impactUntil);
        }

        private @Nullable ExclusionReason exclusion(LocalDate day) {
            if (suspended) {
                return ExclusionReason.SUSPENDED;
            }
            if (withheld.contains(Withholding.PROBATION_WITHIN_PARTY)) {
                return ExclusionReason.PROBATION_WITHIN_PARTY;
            }
            if (withheld.contains(Withholding.DETAINED)) {
                return ExclusionReason.DETAINED;
            }
            if (exclusion == null || (exclusion.until() != null && day.isAfter(exclusion.until()))) {
                return null;
            }
            return exclusion.reason(ExclusionReason.class);
        }

        private static String label(MembershipEntry entry) {
            return entry.kind().label();
        }

        private static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
            return one == null || (other != null && other.isAfter(one)) ? other : one;
        }
    }
}
