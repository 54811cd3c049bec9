package org.zhibu.dues;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhibu.kernel.Actor;
import org.zhibu.kernel.RuleViolation;
import org.zhibu.rules.DuesTariff;

/** The front door to the rates: which are in force in a month, and how the organization department replaces them. */
@Service
@Transactional
public class DuesTariffs {

    private final TariffRepository tariffs;
    private final DuesDesk desk;
    private final ApplicationEventPublisher facts;

    DuesTariffs(TariffRepository tariffs, DuesDesk desk, ApplicationEventPublisher facts) {
        this.tariffs = tariffs;
        this.desk = desk;
        this.facts = facts;
    }

    /** The tariff in force in that month; of two for one month the later entered counts. */
    @Transactional(readOnly = true)
    public DuesTariff inForce(YearMonth month) {
        return all().stream()
                .map(TariffView::tariff)
                .filter(tariff -> !tariff.from().isAfter(month))
                .reduce((earlier, later) -> later)
                .orElseThrow(
                        () -> new RuleViolation("dues-tariff", "%s尚无党费标准".formatted(month), "党费按2008年4月以后的标准计算，请核对月份"));
    }

    /** From the oldest to the newest. */
    @Transactional(readOnly = true)
    public List<TariffView> all() {
        var all = new ArrayList<TariffView>();
        all.add(new TariffView(DuesTariff.OF_2008, null, null, null));
        tariffs.findAllByOrderByFromMonthAscIdAsc().forEach(entry -> all.add(entry.view()));
        return all;
    }

    /** Bills that are out keep their amounts, so a tariff begins with a month to come. */
    public TariffView replace(DuesTariff tariff, String reason, Actor actor) {
        desk.requireAnyPost(actor, DuesDesk.RATE_KEEPERS, "党费标准由党委组织部修改");
        if (!tariff.from().isAfter(desk.thisMonth())) {
            throw new RuleViolation(
                    "dues-tariff-to-come", "新标准从%s起，不晚于本月".formatted(tariff.from()), "已开出的账单不变，请从下月或以后的月份起执行");
        }
        if (reason.isBlank()) {
            throw new RuleViolation("dues-tariff-reason", "没有填写修改党费标准的依据", "请填写文件名称和文号");
        }
        var entry = tariffs.save(TariffEntry.of(tariff, reason, desk.recorded(actor)));
        facts.publishEvent(new DuesFact.TariffReplaced(tariff.version(), tariff.from(), actor));
        return entry.view();
    }
}
