package org.zhibu.intake.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.zhibu.development.NewApplication;
import org.zhibu.intake.FollowUp;
import org.zhibu.intake.Intake;
import org.zhibu.intake.Intake.Acknowledgement;

/** The public letter box. There is one process it can start, and no choice of it. */
@RestController
@RequestMapping("/api/intake/applications")
@Tag(name = "入党申请", description = "公开接口，不需要登录")
class IntakeController {

    private final Intake intake;

    IntakeController(Intake intake) {
        this.intake = intake;
    }

    @Operation(
            summary = "递交入党申请",
            description =
                    "登记申请并启动发展党员流程。同一 Idempotency-Key 重复提交得到同样的回执；" + "未满十八岁 422，身份证校验不符 422，已有正在办理的申请 409，过于频繁 429。")
    @PostMapping
    ResponseEntity<Acknowledgement> apply(
            @Valid @RequestBody NewApplication application,
            @Parameter(description = "由调用方生成的随机串，最长 255 个字符", example = "5f1c0b1e-6f6a-4a4e-9d8e-3a0a2b1c7d11")
                    @RequestHeader(name = "Idempotency-Key", required = false)
                    @Nullable
                    String idempotencyKey) {
        var acknowledgement = intake.receive(application, idempotencyKey);
        return ResponseEntity.created(URI.create("/api/intake/applications/" + acknowledgement.receiptNo()))
                .body(acknowledgement);
    }

    @Operation(summary = "查询进展", description = "凭回执编号和查询码查询；查询码放在请求头里，不出现在地址中。")
    @GetMapping("/{receiptNo}")
    FollowUp follow(
            @PathVariable String receiptNo,
            @Parameter(description = "递交时得到的查询码") @RequestHeader(name = "X-Follow-Up-Code", defaultValue = "")
                    String followUpCode) {
        return intake.follow(receiptNo, followUpCode);
    }
}
