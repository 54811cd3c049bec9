package org.zhibu.dues.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.YearMonth;
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
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.zhibu.dues.Arrear;
import org.zhibu.dues.CollectionLine;
import org.zhibu.dues.CollectionView;
import org.zhibu.dues.DuesCollections;
import org.zhibu.dues.DuesFile;
import org.zhibu.dues.DuesPayments;
import org.zhibu.dues.PaymentForm;
import org.zhibu.dues.PaymentView;
import org.zhibu.dues.ReceiptPrints;
import org.zhibu.kernel.Actor;
import org.zhibu.kernel.OrganizationCode;

/** The month's collection, and the money that comes in. */
@RestController
@RequestMapping("/api")
@Tag(name = "党费收缴", description = "每月收缴、登记交纳、冲正、欠缴")
class DuesMoneyController {

    private final DuesCollections collections;
    private final DuesPayments payments;
    private final DuesFile file;
    private final ReceiptPrints prints;

    DuesMoneyController(DuesCollections collections, DuesPayments payments, DuesFile file, ReceiptPrints prints) {
        this.collections = collections;
        this.payments = payments;
        this.file = file;
        this.prints = prints;
    }

    @GetMapping("/dues-collections")
    @Operation(summary = "各支部收缴情况", description = "某月某党组织及其下级各党支部：人数、应交、实收、上缴、状态。")
    List<CollectionView> collections(
            @Parameter(description = "党组织代码", example = "x1") @RequestParam OrganizationCode organization,
            @Parameter(description = "月份", example = "2026-11") @RequestParam YearMonth month,
            @Parameter(hidden = true) Actor actor) {
        return collections.of(organization, month, actor);
    }

    @PostMapping("/dues-openings")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(summary = "开启收缴", description = "由组织部开启：立即在后台开出到本月为止的账单，不必等到下月1日；已经开出的答复409。")
    void open(@Parameter(hidden = true) Actor actor) {
        collections.open(actor);
    }

    @GetMapping("/dues-collections/{number}")
    @Operation(summary = "查看一个支部的一个月")
    CollectionView collection(
            @Parameter(description = "收缴编号", example = "DUES-2026-11-x1101") @PathVariable String number,
            @Parameter(hidden = true) Actor actor) {
        return collections.get(number, actor);
    }

    @GetMapping("/dues-collections/{number}/lines")
    @Operation(summary = "收缴名单", description = "每名党员一行：本月应交、未交、以前欠缴的月数。")
    List<CollectionLine> lines(
            @Parameter(description = "收缴编号", example = "DUES-2026-11-x1101") @PathVariable String number,
            @Parameter(hidden = true) Actor actor) {
        return collections.lines(number, actor);
    }

    @PostMapping("/dues-payments")
    @Operation(
            summary = "登记交纳",
            description = "由党员所在党支部登记，先抵最早的欠缴月份，多出的作为预交；自愿多交一次1000元以上的全部上缴中央。" + "同一 Idempotency-Key 重复提交得到同一张收据。")
    ResponseEntity<PaymentView> register(
            @Valid @RequestBody PaymentForm form,
            @Parameter(description = "由调用方生成的随机串，最长 64 个字符", example = "5f1c0b1e-6f6a-4a4e-9d8e-3a0a2b1c7d11")
                    @RequestHeader(name = "Idempotency-Key", required = false)
                    @Nullable
                    String idempotencyKey,
            @Parameter(hidden = true) Actor actor) {
        var payment = payments.register(form, idempotencyKey, actor);
        return ResponseEntity.created(URI.create("/api/dues-payments/" + payment.receipt()))
                .body(payment);
    }

    @GetMapping("/dues-payments/{receipt}")
    @Operation(summary = "查看收据")
    PaymentView payment(
            @Parameter(description = "收据编号", example = "DF-x1101-2026-00001") @PathVariable String receipt,
            @Parameter(hidden = true) Actor actor) {
        return payments.get(receipt, actor);
    }

    @GetMapping(path = "/dues-payments/{receipt}/print", produces = MediaType.APPLICATION_PDF_VALUE)
    @Operation(summary = "打印收据", description = "PDF；已冲正的收据带有“已冲正”字样。")
    ResponseEntity<byte[]> print(
            @Parameter(description = "收据编号", example = "DF-x1101-2026-00001") @PathVariable String receipt,
            @Parameter(hidden = true) Actor actor) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline()
                                .filename(receipt + ".pdf")
                                .build()
                                .toString())
                .body(prints.print(receipt, actor));
    }

    @PostMapping("/dues-payments/{receipt}/reversals")
    @Operation(summary = "冲正", description = "账目不修改，只以相反的分录冲正；有关月份恢复为未交。")
    PaymentView reverse(
            @Parameter(description = "收据编号", example = "DF-x1101-2026-00001") @PathVariable String receipt,
            @Valid @RequestBody Reversal reversal,
            @Parameter(hidden = true) Actor actor) {
        return payments.reverse(receipt, reversal.reason(), actor);
    }

    @GetMapping("/dues-arrears")
    @Operation(summary = "欠缴名单", description = "一个党支部中有以前月份未交清的党员，欠得最久的在前。")
    List<Arrear> arrears(
            @Parameter(description = "党支部代码", example = "x1101") @RequestParam OrganizationCode branch,
            @Parameter(hidden = true) Actor actor) {
        return file.arrears(branch, actor);
    }

    /** Why a payment is taken back. */
    record Reversal(
            @NotBlank(message = "请填写冲正的原因") @Size(max = 500, message = "原因不超过500字")
            String reason) {}
}
