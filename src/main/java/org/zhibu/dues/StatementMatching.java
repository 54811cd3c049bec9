package org.zhibu.dues;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhibu.dues.StatementProposal.Candidate;
import org.zhibu.dues.StatementProposal.Match;
import org.zhibu.rules.Money;

/** Finds whose payment a line is: by the payer's name, or, where somebody paid on another's behalf, by a name in the remark. */
final class StatementMatching {

    private static final int SHORTEST_NAME = 2;

    /** Those who come into question, the payer's namesakes before those who are only mentioned. */
    static List<Candidate> candidates(List<Candidate> members, @Nullable String payer, @Nullable String remark) {
        var mentioned = members.stream()
                .filter(member -> mentions(remark, member.name()))
                .toList();
        if (!mentioned.isEmpty()) {
            return mentioned;
        }
        return members.stream()
                .filter(member -> payer != null && payer.strip().equals(member.name()))
                .toList();
    }

    private static boolean mentions(@Nullable String remark, String name) {
        return remark != null && name.length() >= SHORTEST_NAME && remark.contains(name);
    }

    static Match match(List<Candidate> candidates, Money amount) {
        if (candidates.isEmpty()) {
            return Match.NONE;
        }
        if (candidates.size() > 1) {
            return Match.AMBIGUOUS;
        }
        return candidates.get(0).outstanding().equals(amount) ? Match.CERTAIN : Match.BY_NAME;
    }

    private StatementMatching() {}
}
