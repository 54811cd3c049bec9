package org.zhibu.transfer;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.zhibu.kernel.PersonId;
import org.zhibu.kernel.RuleViolation;
import org.zhibu.member.OpenCases;
import org.zhibu.member.OpenCases.OpenCase;
import org.zhibu.member.PaidDues;

/** What a person leaves behind: asked of every room that may know of something. */
@Component
class UnfinishedBusiness {

    private final List<OpenCases> rooms;
    private final Optional<PaidDues> dues;

    UnfinishedBusiness(List<OpenCases> rooms, Optional<PaidDues> dues) {
        this.rooms = rooms;
        this.dues = dues;
    }

    List<OpenCase> of(PersonId person) {
        return rooms.stream().flatMap(room -> room.of(person).stream()).toList();
    }

    Optional<YearMonth> recordedDues(PersonId person) {
        return dues.flatMap(room -> room.paidThrough(person));
    }

    /** What the letter will say: the books decide where there are any, otherwise what the branch states. */
    @Nullable
    YearMonth duesPaidThrough(PersonId person, @Nullable YearMonth stated) {
        var recorded = recordedDues(person).orElse(stated);
        if (stated != null && !stated.equals(recorded)) {
            throw new RuleViolation(
                    "dues-paid-as-recorded",
                    "填写的党费交至%s，与系统记录的%s不符".formatted(stated, recorded),
                    "请按系统记录填写；有漏记的，请先登记交纳");
        }
        return recorded;
    }

    void requireNothingHolds(PersonId person) {
        of(person).stream().filter(OpenCase::holds).findFirst().ifPresent(open -> {
            throw new RuleViolation("settled-before-leaving", "该同志有必须先办结的事项：" + open.label(), "请先办结，再转出组织关系");
        });
    }
}
