package org.zhibu.dues.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.zhibu.dues.OnlinePayments;
import org.zhibu.kernel.Actor;
import org.zhibu.kernel.NotAllowed;

/** Members pay online, and the payment service reports what was paid. */
@RestController
@RequestMapping("/api")
@Tag(name = "在线支付", description = "本人交纳党费，以及支付服务的通知")
class OnlinePaymentController {

    private final OnlinePayments online;

    OnlinePaymentController(OnlinePayments online) {
        this.online = online;
    }

    @PostMapping("/own-dues/orders")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "交纳本人的党费", description = "开出支付单，金额为目前所有未交清的月份；到返回的地址支付。")
    OnlinePayments.Order open(@Parameter(hidden = true) Actor actor) {
        if (actor.person() == null) {
            throw new NotAllowed("此账号没有对应的党员");
        }
        return online.open(actor.person(), actor);
    }

    @PostMapping(path = "/dues-gateway/reports", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "支付通知",
            description =
                    "由支付服务调用，可以重复。X-Zhibu-Timestamp 为秒，X-Zhibu-Signature 为 HMAC-SHA256(密钥, 时间 + \".\" + 正文) 的十六进制。")
    Acknowledgement report(
            @RequestHeader("X-Zhibu-Timestamp") String timestamp,
            @RequestHeader("X-Zhibu-Signature") String signature,
            @RequestBody String body) {
        return new Acknowledgement(online.report(timestamp, signature, body).receipt());
    }

    /** The report is booked, now or before. */
    record Acknowledgement(String receipt) {}
}
