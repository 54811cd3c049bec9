package org.zhibu.portal;

import io.swagger.v3.oas.annotations.Hidden;
import io.swagger.v3.oas.annotations.Parameter;
import java.time.ZoneId;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.zhibu.document.Attachments;
import org.zhibu.kernel.Actor;

/** The papers of a case: form-js cannot upload, so every form links here. */
@Controller
@Hidden
class AttachmentPageController {

    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

    private final Attachments attachments;

    AttachmentPageController(Attachments attachments) {
        this.attachments = attachments;
    }

    @GetMapping("/cases/{number}/attachments")
    String papers(@PathVariable String number, @Parameter(hidden = true) Actor actor, Model model) {
        model.addAttribute("file", attachments.of(number, actor));
        model.addAttribute("largestMegabytes", attachments.largest() >> 20);
        model.addAttribute("zone", BEIJING);
        return "case-attachments";
    }
}
