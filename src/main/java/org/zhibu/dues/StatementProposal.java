package org.zhibu.dues;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhibu.kernel.PersonId;
import org.zhibu.rules.Labeled;
import org.zhibu.rules.Money;

/** A line of a bank statement, and whose payment it seems to be; a person says yes before anything is booked. */
public record StatementProposal(
        int row,
        String serial,
        LocalDate paidOn,
        Money amount,
        @Nullable String payer,
        @Nullable String remark,
        Match match,
        List<Candidate> candidates) {

    /** How sure the house is. */
    public enum Match implements Labeled {
        /** One member by name, and the amount is what they owe. */
        CERTAIN("姓名和金额都相符"),
        /** One member by name, but another amount. */
        BY_NAME("姓名相符，金额不同"),
        /** Several members of that name, or several named. */
        AMBIGUOUS("有多名可能的党员"),
        NONE("没有相符的党员"),
        BOOKED("已经登记");

        private final String label;

        Match(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }

    /** Somebody who may have paid. */
    public record Candidate(PersonId person, String name, Money outstanding) {}
}
