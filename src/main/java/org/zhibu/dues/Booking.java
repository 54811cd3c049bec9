package org.zhibu.dues;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhibu.kernel.OrganizationCode;
import org.zhibu.rules.Money;

/** A line to be entered in the ledger: one amount from one account to another, so that both sides always agree. */
record Booking(
        EntryKind kind,
        LedgerAccount debit,
        LedgerAccount credit,
        Money amount,
        OrganizationCode branch,
        String path,
        @Nullable Long person,
        @Nullable Long bill,
        @Nullable Long payment,
        @Nullable Long collection,
        @Nullable Long reverses,
        LocalDate on,
        @Nullable String note) {

    /** On a bill: less is owed when the receivable is credited, more when it is debited. */
    static Booking on(
            Bill bill, EntryKind kind, LedgerAccount debit, LedgerAccount credit, Money amount, LocalDate on) {
        return new Booking(
                kind,
                debit,
                credit,
                amount,
                bill.branch(),
                bill.path(),
                bill.person().value(),
                bill.id(),
                null,
                null,
                null,
                on,
                null);
    }

    /** Money that came with a payment and belongs to no bill. */
    static Booking of(Payment payment, LedgerAccount credit, Money amount) {
        return new Booking(
                EntryKind.PAYMENT,
                payment.method().account(),
                credit,
                amount,
                payment.branch(),
                payment.path(),
                payment.person().value(),
                null,
                payment.id(),
                null,
                null,
                payment.paidOn(),
                null);
    }

    Booking with(Payment payment) {
        return new Booking(
                kind, debit, credit, amount, branch, path, person, bill, payment.id(), collection, reverses, on, note);
    }

    Booking noted(String text) {
        return new Booking(
                kind, debit, credit, amount, branch, path, person, bill, payment, collection, reverses, on, text);
    }

    /** The same line the other way round. */
    Booking reversed(long entry, LocalDate today, String why) {
        return new Booking(
                EntryKind.REVERSAL,
                credit,
                debit,
                amount,
                branch,
                path,
                person,
                bill,
                payment,
                collection,
                entry,
                today,
                why);
    }
}
