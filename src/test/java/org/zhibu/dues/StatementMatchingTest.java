package org.zhibu.dues;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhibu.dues.StatementProposal.Candidate;
import org.zhibu.dues.StatementProposal.Match;
import org.zhibu.kernel.PersonId;
import org.zhibu.rules.Money;

class StatementMatchingTest {

    private static final Candidate ZHANG = member(1, "张样例", "15.00");
    private static final Candidate LI = member(2, "李样例", "33.30");
    private static final Candidate OTHER_LI = member(3, "李样例", "50.00");
    private static final List<Candidate> MEMBERS = List.of(ZHANG, LI, OTHER_LI);

    @Test
    void thePayerIsTheMemberWhoOwesThatMuch() {
        var candidates = StatementMatching.candidates(MEMBERS, " 张样例 ", "党费");

        assertThat(candidates).containsExactly(ZHANG);
        assertThat(StatementMatching.match(candidates, Money.of("15"))).isEqualTo(Match.CERTAIN);
        assertThat(StatementMatching.match(candidates, Money.of("30"))).isEqualTo(Match.BY_NAME);
    }

    @Test
    void aNameInTheRemarkGoesBeforeThePayerSinceSomebodyMayPayForAnother() {
        assertThat(StatementMatching.candidates(MEMBERS, "李样例", "代张样例交党费")).containsExactly(ZHANG);
    }

    @Test
    void namesakesAreLeftToAPerson() {
        var candidates = StatementMatching.candidates(MEMBERS, "李样例", null);

        assertThat(candidates).containsExactly(LI, OTHER_LI);
        assertThat(StatementMatching.match(candidates, Money.of("33.30"))).isEqualTo(Match.AMBIGUOUS);
    }

    @Test
    void whoIsNotInTheBranchIsNobody() {
        var candidates = StatementMatching.candidates(MEMBERS, "王样例", "转账");

        assertThat(StatementMatching.match(candidates, Money.of("15"))).isEqualTo(Match.NONE);
    }

    private static Candidate member(long id, String name, String outstanding) {
        return new Candidate(new PersonId(id), name, Money.of(outstanding));
    }
}
