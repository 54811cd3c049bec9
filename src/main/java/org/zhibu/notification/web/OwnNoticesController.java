package org.zhibu.notification.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.zhibu.kernel.Actor;
import org.zhibu.notification.NoticePage;
import org.zhibu.notification.OwnNotices;

/** One's own notices over REST. */
@RestController
@RequestMapping("/api/own-notices")
@Tag(name = "本人提醒", description = "系统发给本人的提醒")
class OwnNoticesController {

    private final OwnNotices notices;

    OwnNoticesController(OwnNotices notices) {
        this.notices = notices;
    }

    @GetMapping
    @Operation(summary = "本人的提醒", description = "新的在前，附未读条数；每页不超过200条，用 next 翻页。")
    NoticePage mine(
            @Parameter(description = "上一页返回的 next") @RequestParam(required = false) @Nullable String cursor,
            @Parameter(description = "每页条数", example = "50") @RequestParam(defaultValue = "50") int limit,
            @Parameter(hidden = true) Actor actor) {
        return notices.page(cursor, limit, actor);
    }

    @PostMapping("/{id}/read")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "标为已读", description = "再次标记不改变已读时间。不是本人的提醒返回404。")
    void read(@PathVariable String id, @Parameter(hidden = true) Actor actor) {
        notices.read(id, actor);
    }
}
