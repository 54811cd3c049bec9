package org.zhibu.dues.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.zhibu.dues.BankStatements;
import org.zhibu.dues.BaseImport;
import org.zhibu.dues.DuesImports;
import org.zhibu.dues.LedgerExport;
import org.zhibu.dues.PaymentView;
import org.zhibu.dues.StatementBooking;
import org.zhibu.kernel.Actor;
import org.zhibu.kernel.OrganizationCode;

/** Tables that people hand in and take home; a table is the body of the request, as .xlsx or .csv. */
@RestController
@RequestMapping("/api")
@Tag(name = "党费表格", description = "导入基数、银行流水，导出台账；请求正文就是文件本身")
class DuesTableController {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final DuesImports imports;
    private final BankStatements statements;
    private final LedgerExport ledger;

    DuesTableController(DuesImports imports, BankStatements statements, LedgerExport ledger) {
        this.imports = imports;
        this.statements = statements;
        this.ledger = ledger;
    }

    @GetMapping("/tables/dues-bases/template")
    @Operation(summary = "下载党费基数模板", description = "每名党员一行，收入各项一列；第二个工作表说明各列。")
    void template(HttpServletResponse response) throws IOException {
        attach(response, "党费基数.xlsx");
        imports.template(response.getOutputStream());
    }

    @PostMapping(path = "/tables/dues-bases/trials", consumes = MediaType.ALL_VALUE)
    @Operation(summary = "试导入", description = "逐行给出结果和错误，不写入任何数据。")
    BaseImport tryOut(InputStream body, @Parameter(hidden = true) Actor actor) throws IOException {
        return with(body, file -> imports.tryOut(file, actor));
    }

    @PostMapping(path = "/tables/dues-bases/error-copies", consumes = MediaType.ALL_VALUE)
    @Operation(summary = "带错误说明的副本", description = "原表加一列“错误说明”。")
    void copyWithErrors(InputStream body, HttpServletResponse response, @Parameter(hidden = true) Actor actor)
            throws IOException {
        var copy = Files.createTempFile("dues", ".xlsx");
        try (var out = Files.newOutputStream(copy)) {
            with(body, file -> {
                imports.copyWithErrors(file, actor, out);
                return file;
            });
            attach(response, "党费基数-错误说明.xlsx");
            Files.copy(copy, response.getOutputStream());
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    @PostMapping(path = "/tables/dues-bases/imports", consumes = MediaType.ALL_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "导入党费基数", description = "有错误时一行也不导入，除非选择只导入正确的行；返回的编号可用于整批撤销。")
    BaseImport enter(
            InputStream body,
            @Parameter(description = "只导入正确的行") @RequestParam(defaultValue = "false") boolean withoutFaultyRows,
            @Parameter(hidden = true) Actor actor)
            throws IOException {
        return with(body, file -> imports.enter(file, withoutFaultyRows, actor));
    }

    @PostMapping("/dues-imports/{batch}/undo")
    @Operation(summary = "撤销一次导入", description = "尚未按此开出账单时可以整批撤销，恢复导入前的核定。")
    Undone undo(@Parameter(description = "导入编号") @PathVariable String batch, @Parameter(hidden = true) Actor actor) {
        return new Undone(imports.undo(batch, actor));
    }

    @PostMapping(path = "/tables/dues-statements/proposals", consumes = MediaType.ALL_VALUE)
    @Operation(summary = "读取银行流水", description = "按对方户名、摘要和金额给出匹配建议，不登记；确认后逐条登记。")
    BankStatements.Proposals propose(
            InputStream body,
            @Parameter(description = "党支部代码", example = "x1101") @RequestParam OrganizationCode branch,
            @Parameter(hidden = true) Actor actor)
            throws IOException {
        return with(body, file -> statements.propose(branch, file, actor));
    }

    @PostMapping("/dues-statements/bookings")
    @Operation(summary = "登记银行流水", description = "登记已经确认的各条；同一流水号只登记一次。")
    List<PaymentView> book(@Valid @RequestBody Bookings bookings, @Parameter(hidden = true) Actor actor) {
        return statements.book(bookings.branch(), bookings.lines(), actor);
    }

    @GetMapping("/tables/dues-ledger")
    @Operation(summary = "导出党费台账", description = "某党组织及其下级的全部分录，一次不超过一年。")
    void ledger(
            @Parameter(description = "党组织代码", example = "x1") @RequestParam OrganizationCode organization,
            @Parameter(description = "起始日期", example = "2026-01-01")
                    @RequestParam
                    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
                    LocalDate first,
            @Parameter(description = "截止日期", example = "2026-12-31")
                    @RequestParam
                    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
                    LocalDate last,
            HttpServletResponse response,
            @Parameter(hidden = true) Actor actor)
            throws IOException {
        ledger.require(organization, first, last, actor);
        attach(response, "党费台账-%s.xlsx".formatted(organization.value()));
        ledger.write(organization, first, last, actor, response.getOutputStream());
    }

    private static void attach(HttpServletResponse response, String name) {
        response.setContentType(XLSX);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(name, StandardCharsets.UTF_8)
                        .build()
                        .toString());
    }

    /** Keeps what was handed in for as long as it is read. */
    private static <T> T with(InputStream body, Function<Path, T> reader) throws IOException {
        var file = Files.createTempFile("dues", ".table");
        try {
            Files.copy(body, file, StandardCopyOption.REPLACE_EXISTING);
            return reader.apply(file);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    /** How many amounts were taken back. */
    record Undone(int assessments) {}

    /** Lines of a statement, each assigned to a member. */
    record Bookings(
            @NotNull(message = "请选择党支部") OrganizationCode branch,

            @NotEmpty(message = "没有要登记的流水") @Size(max = 500, message = "一次不超过500条")
            List<@Valid @NotNull StatementBooking> lines) {}
}
