package org.zhibu.dues;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.YearMonth;
import org.zhibu.kernel.PersonId;
import org.zhibu.rules.Money;

/**
 * What a branch decided about a member in difficulty.
 *
 * @param amount what is still owed a month; zero exempts
 * @param ground the difficulty
 * @param decidedOn the day of the branch's meeting
 */
public record ReliefProposal(
        @NotNull(message = "请选择党员") PersonId person,
        @NotNull(message = "请填写减免后的月交纳额，免交填0") Money amount,
        @NotNull(message = "请填写起始月份") YearMonth from,
        @NotNull(message = "请填写截止月份") YearMonth until,

        @NotBlank(message = "请填写困难情况") @Size(max = 500, message = "困难情况不超过500字")
        String ground,

        @NotNull(message = "请填写党支部研究的日期") LocalDate decidedOn) {}
