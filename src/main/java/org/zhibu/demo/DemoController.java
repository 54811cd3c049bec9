package org.zhibu.demo;

import com.fasterxml.jackson.annotation.JsonFormat;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAmount;
import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Profile;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.zhibu.identity.Accounts;
import org.zhibu.kernel.RuleViolation;

/** What only the demo offers: who can log in, and a clock to turn. */
@RestController
@RequestMapping("/api/demo")
@Profile("demo")
@Tag(name = "演示", description = "仅在演示环境提供")
class DemoController {

    private final DemoClock clock;
    private final Accounts accounts;

    DemoController(DemoClock clock, Accounts accounts) {
        this.clock = clock;
        this.accounts = accounts;
    }

    @Operation(summary = "演示账号", description = "列出账号、姓名、职务和用户组；除管理员外密码都是 demo")
    @GetMapping("/accounts")
    List<DemoAccount> accounts() {
        return accounts.all().stream()
                .map(account ->
                        new DemoAccount(account.name(), account.displayName(), account.posts(), account.groups()))
                .toList();
    }

    @Operation(summary = "演示时钟的当前时间")
    @GetMapping("/clock")
    DemoTime clock() {
        return DemoTime.of(OffsetDateTime.now(clock));
    }

    @Operation(summary = "把演示时钟向前拨", description = "到期的定时器随后触发；仅系统管理员可用")
    @PostMapping("/clock")
    DemoTime advance(@Valid @RequestBody Advance advance) {
        clock.advance(advance.amount());
        return DemoTime.of(OffsetDateTime.now(clock));
    }

    /** How far to turn the clock, as an ISO-8601 period of days, or of hours and minutes. */
    record Advance(
            @NotNull(message = "请填写要向前拨的时间，例如 P6M")
            @Schema(description = "ISO-8601 时间跨度，例如 P6M 或 PT15M", example = "P6M")
            String advance) {

        TemporalAmount amount() {
            try {
                return advance.startsWith("PT") ? Duration.parse(advance) : Period.parse(advance);
            } catch (DateTimeParseException unreadable) {
                throw new RuleViolation("demo-clock-period", "无法识别的时间跨度", "请填写例如 P1D、P6M、P1Y 或者 PT15M");
            }
        }
    }

    /** The time in Beijing, as the house sees it. */
    record DemoTime(
            OffsetDateTime now,
            @JsonFormat(pattern = "yyyy-MM-dd") LocalDate today) {
        static DemoTime of(OffsetDateTime now) {
            return new DemoTime(now, now.toLocalDate());
        }
    }

    /** Somebody who can log in to the demo. */
    record DemoAccount(String account, String name, List<String> posts, Set<String> groups) {}
}
