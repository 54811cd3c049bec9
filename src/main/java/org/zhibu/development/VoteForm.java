package org.zhibu.development;

import org.jspecify.annotations.Nullable;
import org.zhibu.kernel.RuleViolation;
import org.zhibu.rules.Ballot;

/** The numbers of a vote as they stand in a form; who was due is for the system to say. */
interface VoteForm {

    @Nullable
    Integer present();

    @Nullable
    Integer writtenBefore();

    @Nullable
    Integer inFavor();

    @Nullable
    Integer against();

    @Nullable
    Integer abstain();

    default Ballot ballot(int due) {
        return new Ballot(
                due,
                required(present(), "实到人数"),
                orNone(writtenBefore()),
                required(inFavor(), "赞成票数"),
                orNone(against()),
                orNone(abstain()));
    }

    private static int required(@Nullable Integer number, String name) {
        if (number == null) {
            throw new RuleViolation("vote-numbers-missing", "没有填写" + name, "请按会议记录填写实到人数和各项票数");
        }
        return number;
    }

    private static int orNone(@Nullable Integer number) {
        return number == null ? 0 : number;
    }
}
