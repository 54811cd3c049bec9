package org.zhibu.portal;

import io.swagger.v3.oas.annotations.Hidden;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.zhibu.transfer.TransferFile;

/** The page behind the code on a letter: whether it is genuine and still good, and nothing about the person. */
@Controller
@Hidden
class VerificationController {

    private final TransferFile transfers;
    private final Clock clock;

    VerificationController(TransferFile transfers, Clock clock) {
        this.transfers = transfers;
        this.clock = clock;
    }

    @GetMapping("/verify/{token}")
    String verify(@PathVariable String token, Model model) {
        model.addAttribute("letter", transfers.verify(token));
        model.addAttribute("today", LocalDate.now(clock));
        return "verify";
    }
}
