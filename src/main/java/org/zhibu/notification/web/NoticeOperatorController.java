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
import org.zhibu.notification.DeliveryLine;
import org.zhibu.notification.DeliveryState;
import org.zhibu.notification.NoticeOffice;
import org.zhibu.notification.UndeliveredNotices;

/** Notices that did not go out, for operators and their monitoring. */
@RestController
@RequestMapping("/api/operator/notices")
@Tag(name = "提醒的送达", description = "仅供系统管理员；不显示提醒内容和邮箱地址")
class NoticeOperatorController {

    private final NoticeOffice office;

    NoticeOperatorController(NoticeOffice office) {
        this.office = office;
    }

    @GetMapping
    @Operation(summary = "未送达的提醒", description = "overdue 是等待超过一小时的条数，正常时为零；counts 按状态统计；latest 是最近的两百条。")
    UndeliveredNotices undelivered(
            @Parameter(description = "状态；不填则为所有未送达的") @RequestParam(required = false) @Nullable DeliveryState state) {
        return office.undelivered(state);
    }

    @PostMapping("/{id}/retry")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(summary = "重新发送", description = "稍后重新发送，从头计算次数。已经送出或者正在发送的 409。")
    DeliveryLine retry(@PathVariable String id) {
        return office.retry(id);
    }
}
