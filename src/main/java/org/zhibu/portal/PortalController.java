package org.zhibu.portal;

import io.swagger.v3.oas.annotations.Hidden;
import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.zhibu.identity.Accounts;
import org.zhibu.identity.Office;
import org.zhibu.notification.NoticeOffice;

/** The first pages: home, log-in, application. */
@Controller
@Hidden
class PortalController {

    private final Accounts accounts;
    private final NoticeOffice notices;
    private final Clock clock;
    private final boolean demo;

    PortalController(Accounts accounts, NoticeOffice notices, Clock clock, Environment environment) {
        this.accounts = accounts;
        this.notices = notices;
        this.clock = clock;
        this.demo = environment.acceptsProfiles(Profiles.of("demo"));
    }

    @ModelAttribute("demo")
    boolean demo() {
        return demo;
    }

    @ModelAttribute("today")
    LocalDate today() {
        return LocalDate.now(clock);
    }

    @GetMapping("/")
    String home(@Nullable Principal principal, Model model) {
        var account =
                principal == null ? null : accounts.find(principal.getName()).orElse(null);
        model.addAttribute("account", account);
        if (account != null && account.office() == Office.SYSTEM_ADMIN) {
            model.addAttribute("overdueNotices", notices.overdue());
        }
        return "home";
    }

    @GetMapping("/login")
    String login() {
        return "login";
    }

    @GetMapping("/apply")
    String apply() {
        return "apply";
    }
}
