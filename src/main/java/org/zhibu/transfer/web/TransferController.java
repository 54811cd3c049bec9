package org.zhibu.transfer.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.zhibu.document.Printing;
import org.zhibu.kernel.Actor;
import org.zhibu.kernel.OrganizationCode;
import org.zhibu.transfer.DestinationView;
import org.zhibu.transfer.Destinations;
import org.zhibu.transfer.LetterPrints;
import org.zhibu.transfer.LetterView;
import org.zhibu.transfer.Shelf;
import org.zhibu.transfer.TimelineLine;
import org.zhibu.transfer.TransferFile;
import org.zhibu.transfer.TransferFilter;
import org.zhibu.transfer.TransferPage;
import org.zhibu.transfer.TransferReleases;
import org.zhibu.transfer.TransferRequest;
import org.zhibu.transfer.TransferView;
import org.zhibu.transfer.Verification;

/** Transfers of relations over REST; what people decide about them is handed in at their tasks. */
@RestController
@RequestMapping("/api")
@Tag(name = "组织关系转接", description = "发起、查询、撤回；审批步骤在待办中办理")
class TransferController {

    private final TransferReleases releases;
    private final TransferFile file;
    private final LetterPrints prints;
    private final Destinations destinations;

    TransferController(TransferReleases releases, TransferFile file, LetterPrints prints, Destinations destinations) {
        this.releases = releases;
        this.file = file;
        this.prints = prints;
        this.destinations = destinations;
    }

    @PostMapping("/transfers")
    @Operation(summary = "提出转接", description = "由本人，或者所在党支部的书记、副书记、组织委员，或者党委组织员提出。同一人同时只能有一件在办的转接。")
    ResponseEntity<TransferView> request(
            @Valid @RequestBody TransferRequest request, @Parameter(hidden = true) Actor actor) {
        var number = releases.request(request, actor);
        return ResponseEntity.created(URI.create("/api/transfers/" + number)).body(file.view(number, actor));
    }

    @PostMapping("/transfers/batches")
    @Operation(summary = "成批提出转接", description = "毕业生或者整建制转接：一个批次号，每人一封介绍信；有一人不符合条件则全部不提交。")
    ResponseEntity<List<TransferView>> requestBatch(
            @Valid @RequestBody TransferBatch batch, @Parameter(hidden = true) Actor actor) {
        var number = releases.requestBatch(batch.transfers(), actor);
        return ResponseEntity.created(URI.create("/api/transfers/batches/" + number))
                .body(file.batch(number, actor));
    }

    @GetMapping("/transfers/batches/{batch}")
    @Operation(summary = "查看一批转接")
    List<TransferView> batch(
            @Parameter(description = "批次号", example = "B2026-00001") @PathVariable String batch,
            @Parameter(hidden = true) Actor actor) {
        return file.batch(batch, actor);
    }

    @GetMapping("/transfers")
    @Operation(summary = "查询转接", description = "按方向、党组织、分类（在途、逾期、过期等）查询职责范围内的转接，每页不超过200条，用 next 翻页。")
    TransferPage list(
            @Parameter(description = "方向") @RequestParam TransferView.Direction direction,
            @Parameter(description = "党组织代码", example = "x1") @RequestParam(required = false) @Nullable
                    OrganizationCode organization,
            @Parameter(description = "分类") @RequestParam(required = false) @Nullable Shelf shelf,
            @Parameter(description = "上一页返回的 next") @RequestParam(required = false) @Nullable String cursor,
            @Parameter(description = "每页条数", example = "50") @RequestParam(defaultValue = "50") int limit,
            @Parameter(hidden = true) Actor actor) {
        return file.list(new TransferFilter(direction, organization, shelf), cursor, limit, actor);
    }

    @GetMapping("/own-transfers")
    @Operation(summary = "本人的转接")
    List<TransferView> mine(@Parameter(hidden = true) Actor actor) {
        return file.own(actor);
    }

    @GetMapping("/transfer-destinations")
    @Operation(summary = "查找去向", description = "按名称、代码或者行政区划查找可以接收组织关系的党组织。")
    List<DestinationView> destinations(
            @Parameter(description = "名称的一部分、代码或者行政区划代码", example = "甲") @RequestParam String query) {
        return destinations.search(query);
    }

    @GetMapping("/transfers/{key}")
    @Operation(summary = "查看转接", description = "按转接编号或者介绍信编号查看。")
    TransferView view(
            @Parameter(description = "转接编号或者介绍信编号", example = "T2026-000001") @PathVariable String key,
            @Parameter(hidden = true) Actor actor) {
        return file.view(key, actor);
    }

    @GetMapping("/transfers/{key}/timeline")
    @Operation(summary = "转接的时间线", description = "转出方、接收方和本人看到的是同一条时间线。")
    List<TimelineLine> timeline(
            @Parameter(description = "转接编号或者介绍信编号", example = "T2026-000001") @PathVariable String key,
            @Parameter(hidden = true) Actor actor) {
        return file.view(key, actor).timeline();
    }

    @GetMapping("/transfers/{key}/receipt")
    @Operation(summary = "回执", description = "已经收到的回执；还没有收到时返回404。")
    LetterView receipt(
            @Parameter(description = "转接编号或者介绍信编号", example = "T2026-000001") @PathVariable String key,
            @Parameter(hidden = true) Actor actor) {
        return file.receipt(key, actor);
    }

    @GetMapping("/transfers/{key}/letter")
    @Operation(summary = "打印介绍信", description = "三联介绍信（存根、介绍信、回执联），带核验二维码。打印完整身份证号码，打印人记录在案。")
    ResponseEntity<byte[]> letter(
            @Parameter(description = "转接编号或者介绍信编号", example = "T2026-000001") @PathVariable String key,
            @Parameter(description = "套打：只打印填写的内容") @RequestParam(defaultValue = "false") boolean overprint,
            @Parameter(description = "是否打印编号") @RequestParam(defaultValue = "true") boolean numbered,
            @Parameter(hidden = true) Actor actor) {
        var house = ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
        var printing = (overprint ? Printing.overprint() : Printing.onBlankPaper()).withNumber(numbered);
        var print = prints.print(key, house, printing, actor);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline()
                                .filename(print.number() + ".pdf")
                                .build()
                                .toString())
                .cacheControl(CacheControl.noStore())
                .header("Zhibu-Unprintable", String.valueOf(print.missing().size()))
                .body(print.pdf());
    }

    @PostMapping("/transfers/{key}/recalls")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "撤回、作废或者更正介绍信", description = "由开具党委的组织员办理。对方在此之前已经接收报到的，以报到为准。")
    void recall(
            @Parameter(description = "转接编号或者介绍信编号", example = "T2026-000001") @PathVariable String key,
            @Valid @RequestBody LetterRecall recall,
            @Parameter(hidden = true) Actor actor) {
        releases.recall(key, recall.cause().why(), recall.occurredOn(), recall.note(), actor);
    }

    @GetMapping("/transfers/verifications/{token}")
    @Operation(summary = "核验介绍信", description = "凭二维码中的核验码查询编号、有效期和状态，不含个人信息，无需登录。")
    Verification verify(@PathVariable String token) {
        return file.verify(token);
    }
}
