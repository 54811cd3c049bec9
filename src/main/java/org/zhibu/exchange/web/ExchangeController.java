package org.zhibu.exchange.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.zhibu.exchange.DeadLetterView;
import org.zhibu.exchange.ExchangeOffice;
import org.zhibu.exchange.OutboxLine;
import org.zhibu.kernel.Actor;

/** What waits to leave and what was refused, for operators' programs: monitoring asks here. */
@RestController
@RequestMapping("/api/exchange")
@Tag(name = "系统间消息", description = "仅供系统管理员；不显示消息内容")
class ExchangeController {

    private final ExchangeOffice office;

    ExchangeController(ExchangeOffice office) {
        this.office = office;
    }

    @Operation(summary = "待发消息", description = "按接收方统计；全部发出时为空。")
    @GetMapping("/outbox")
    List<OutboxLine> outbox() {
        return office.outbox();
    }

    @Operation(summary = "死信", description = "最近的两百条，待处理的在前。")
    @GetMapping("/dead-letters")
    List<DeadLetterView> deadLetters() {
        return office.deadLetters();
    }

    @Operation(summary = "重新投递", description = "稍后投递一次；再次被拒收时回到待处理。已处理的 409。")
    @PostMapping("/dead-letters/{id}/retry")
    @ResponseStatus(HttpStatus.ACCEPTED)
    DeadLetterView retry(
            @PathVariable String id, @Valid @RequestBody Decision decision, @Parameter(hidden = true) Actor actor) {
        return office.retry(id, decision.note(), actor);
    }

    @Operation(summary = "丢弃", description = "清除消息内容，只留处理记录。已处理的 409。")
    @PostMapping("/dead-letters/{id}/discard")
    DeadLetterView discard(
            @PathVariable String id, @Valid @RequestBody Decision decision, @Parameter(hidden = true) Actor actor) {
        return office.discard(id, decision.note(), actor);
    }

    /** Why; kept with the dead letter. */
    record Decision(
            @NotBlank(message = "请填写处理说明") @Size(max = 500, message = "处理说明不超过 500 字")
            String note) {}
}
