package org.zhibu.document.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.zhibu.document.Attachments;
import org.zhibu.document.CaseFile;
import org.zhibu.document.NewAttachment;
import org.zhibu.document.StoreUnavailable;
import org.zhibu.kernel.Actor;

/** Papers of a case: what is there, one more, one to take home. A file is the body of its request. */
@RestController
@RequestMapping("/api")
@Tag(name = "材料附件", description = "扫描件和文档；上传时请求正文就是文件本身，种类按内容识别")
class AttachmentController {

    private static final Logger LOG = LoggerFactory.getLogger(AttachmentController.class);

    private final Attachments attachments;

    AttachmentController(Attachments attachments) {
        this.attachments = attachments;
    }

    @GetMapping("/cases/{number}/attachments")
    @Operation(summary = "一件事项的材料", description = "各步骤可以上传的材料种类，以及已经上传的附件；撤下的也列出。")
    CaseFile of(
            @Parameter(description = "档案编号或者转接编号", example = "x1101-2026-001") @PathVariable String number,
            @Parameter(hidden = true) Actor actor) {
        return attachments.of(number, actor);
    }

    @PostMapping(path = "/cases/{number}/attachments", consumes = MediaType.ALL_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "上传附件", description = "PDF、JPG、PNG、DOCX、XLSX，按内容识别；图片重新生成，去掉拍摄地点等信息；带宏、脚本、密码的文件不收。")
    CaseFile.Item add(
            @Parameter(description = "档案编号或者转接编号", example = "x1101-2026-001") @PathVariable String number,
            @Parameter(description = "步骤", example = "HOLD_INITIAL_TALK") @RequestParam String step,
            @Parameter(description = "材料种类", example = "TALK_RECORD") @RequestParam String kind,
            @Parameter(description = "文件名", example = "谈话记录.pdf") @RequestParam String name,
            InputStream body,
            @Parameter(hidden = true) Actor actor)
            throws IOException {
        return attachments.add(
                number, new NewAttachment(step, kind, name), body.readNBytes(attachments.largest() + 1), actor);
    }

    @GetMapping("/attachments/{id}/content")
    @Operation(summary = "下载附件")
    ResponseEntity<byte[]> content(
            @Parameter(description = "附件编号") @PathVariable long id, @Parameter(hidden = true) Actor actor) {
        var content = attachments.open(id, actor);
        var kind = content.item().fileKind();
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.parseMediaType(kind.mediaType()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(fileName(content.item()), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(content.bytes());
    }

    /** The name ends as the content is, whatever it ended with before. */
    private static String fileName(CaseFile.Item item) {
        var extension = "." + item.fileKind().extension();
        return item.name().endsWith(extension) ? item.name() : item.name() + extension;
    }

    @PostMapping("/attachments/{id}/withdrawals")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "撤下附件", description = "传错的附件撤下并写明原因；附件不删除，仍列在清单中。")
    void withdraw(
            @Parameter(description = "附件编号") @PathVariable long id,
            @Valid @RequestBody Withdrawal form,
            @Parameter(hidden = true) Actor actor) {
        attachments.withdraw(id, form.reason(), actor);
    }

    @ExceptionHandler
    ProblemDetail answer(StoreUnavailable unavailable) {
        LOG.error("The file store does not answer", unavailable);
        var problem =
                ProblemDetail.forStatusAndDetail(HttpStatus.SERVICE_UNAVAILABLE, "附件库暂时不能使用，没有保存任何内容，请稍后再试，或者联系系统管理员");
        problem.setType(URI.create("urn:zhibu:attachment-store"));
        return problem;
    }

    /** Why a file is taken off the list. */
    record Withdrawal(
            @NotBlank(message = "请填写撤下的原因") @Size(max = 200, message = "原因不超过200字")
            String reason) {}
}
