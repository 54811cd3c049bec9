package org.zhibu.dues;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhibu.kernel.OrganizationCode;
import org.zhibu.kernel.PersonId;
import org.zhibu.kernel.RuleViolation;
import org.zhibu.member.Spell;
import org.zhibu.organization.OrganizationView;

/** Who owes at present, to which branch and for which months; follows the membership record. */
@Entity
@Table(name = "dues_account")
class DuesAccount {

    @Id
    private long person;

    private @Nullable OrganizationCode branch;
    private String path = "";
    private YearMonth dueFrom;
    private YearMonth dueUntil;

    /** The month up to which dues were paid elsewhere, as the letter said, and the day of arrival. */
    private @Nullable YearMonth brought;

    private @Nullable LocalDate broughtOn;

    private YearMonth knownSince;
    private boolean hasAdvance;

    @Version
    private @Nullable Long version;

    static DuesAccount of(PersonId person, YearMonth thisMonth) {
        var account = new DuesAccount();
        account.person = person.value();
        account.dueFrom = Assessment.OPEN_END;
        account.dueUntil = Assessment.OPEN_END;
        account.knownSince = thisMonth;
        return account;
    }

    /** Whoever leaves stays with the branch they left, which still sees what was owed and paid. */
    void belongTo(@Nullable OrganizationView where) {
        if (where != null) {
            branch = where.code();
            path = where.path();
        }
    }

    void owe(DueMonths months) {
        dueFrom = months.latestFrom();
        dueUntil = months.latestUntil();
    }

    void bring(YearMonth paidThrough, LocalDate on) {
        brought = paidThrough;
        broughtOn = on;
    }

    void advance(boolean remains) {
        hasAdvance = remains;
    }

    PersonId person() {
        return new PersonId(person);
    }

    @Nullable
    OrganizationCode branch() {
        return branch;
    }

    /** The branch that collects; refused for whoever is in none. */
    OrganizationCode requireBranch() {
        if (branch == null) {
            throw new RuleViolation("member-of-a-branch", "此人不在任何党支部，没有党费记录", "请核对人员");
        }
        return branch;
    }

    String path() {
        return path;
    }

    DueMonths months(List<Spell> spells, YearMonth collectedSince) {
        return DueMonths.of(spells, collectedSince, knownSince, brought, broughtOn);
    }

    boolean hasAdvance() {
        return hasAdvance;
    }

    DuesAccount() {
        // for JPA
    }
}
