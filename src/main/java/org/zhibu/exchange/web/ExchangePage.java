package org.zhibu.exchange.web;

import io.swagger.v3.oas.annotations.Hidden;
import java.time.Clock;
import java.time.ZoneId;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.zhibu.exchange.Exchange;
import org.zhibu.exchange.ExchangeOffice;
import org.zhibu.kernel.Actor;
import org.zhibu.kernel.Conflict;
import org.zhibu.kernel.RuleViolation;

/** The operator's page: what waits to leave, what was refused, and the two buttons. */
@Controller
@Hidden
@RequestMapping("/operator/exchange")
class ExchangePage {

    private static final String BACK = "redirect:/operator/exchange";

    private final Exchange exchange;
    private final ExchangeOffice office;
    private final Clock clock;

    ExchangePage(Exchange exchange, ExchangeOffice office, Clock clock) {
        this.exchange = exchange;
        this.office = office;
        this.clock = clock;
    }

    @ModelAttribute("zone")
    ZoneId zone() {
        return clock.getZone();
    }

    @GetMapping
    String page(Model model) {
        model.addAttribute("ownCode", exchange.ownCode());
        model.addAttribute("peers", exchange.peers());
        model.addAttribute("outbox", office.outbox());
        model.addAttribute("deadLetters", office.deadLetters());
        return "operator-exchange";
    }

    @PostMapping("/dead-letters/{id}/retry")
    String retry(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String note,
            Actor actor,
            RedirectAttributes next) {
        return decided(next, "将重新投递；如再次被拒收，会回到待处理", () -> office.retry(id, note, actor));
    }

    @PostMapping("/dead-letters/{id}/discard")
    String discard(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String note,
            Actor actor,
            RedirectAttributes next) {
        return decided(next, "已丢弃", () -> office.discard(id, note, actor));
    }

    private static String decided(RedirectAttributes next, String done, Runnable decision) {
        try {
            decision.run();
            next.addFlashAttribute("done", done);
        } catch (RuleViolation violation) {
            next.addFlashAttribute("refused", violation.advice());
        } catch (Conflict conflict) {
            next.addFlashAttribute("refused", conflict.getMessage());
        }
        return BACK;
    }
}
