package org.zhibu.development.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.zhibu.development.DossierFile;
import org.zhibu.development.DossierFilter;
import org.zhibu.development.DossierPage;
import org.zhibu.development.DossierStatus;
import org.zhibu.development.DossierView;
import org.zhibu.development.NextStep;
import org.zhibu.development.Stage;
import org.zhibu.kernel.Actor;
import org.zhibu.kernel.OrganizationCode;

/** Dossiers over HTTP: reading them, and what happens outside the road. Steps of the road are user tasks. */
@RestController
@RequestMapping("/api/dossiers")
@Tag(name = "发展党员档案", description = "从入党申请到归档的全过程记录")
class DossierController {

    private final DossierFile file;
    private final EventDesk events;

    DossierController(DossierFile file, EventDesk events) {
        this.file = file;
        this.events = events;
    }

    @GetMapping
    @Operation(summary = "查询档案", description = "按党组织、阶段、状态查询职责范围内的档案，每页不超过200条，用 next 翻页。")
    DossierPage list(
            @Parameter(description = "党组织代码", example = "a01") @RequestParam(required = false) @Nullable
                    OrganizationCode organization,
            @Parameter(description = "阶段") @RequestParam(required = false) @Nullable Stage stage,
            @Parameter(description = "状态") @RequestParam(required = false) @Nullable DossierStatus status,
            @Parameter(description = "上一页返回的 next") @RequestParam(required = false) @Nullable String cursor,
            @Parameter(description = "每页条数", example = "50") @RequestParam(defaultValue = "50") int limit,
            @Parameter(hidden = true) Actor actor) {
        return file.list(new DossierFilter(organization, stage, status), cursor, limit, actor);
    }

    @GetMapping("/{number}")
    @Operation(summary = "查看档案", description = "返回全部步骤记录，包括已被取代的记录。本人查看时不含党组织的讨论内容。")
    DossierView trace(
            @Parameter(description = "档案编号", example = "2026-000123") @PathVariable String number,
            @Parameter(hidden = true) Actor actor) {
        return file.trace(number, actor);
    }

    @GetMapping("/{number}/next")
    @Operation(summary = "当前待办步骤", description = "返回待办步骤、办理人所在的组、法定期限，以及今天办理还有哪些障碍。")
    List<NextStep> next(
            @Parameter(description = "档案编号", example = "2026-000123") @PathVariable String number,
            @Parameter(hidden = true) Actor actor) {
        return file.next(number, actor);
    }

    @PostMapping("/{number}/events")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "登记事项",
            description = "登记撤回申请、去世、终止、转移、联系人或者介绍人不能履职。由党支部的书记、组织委员或者上级党委的组织员登记。",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content =
                                    @Content(
                                            examples = {
                                                @ExampleObject(
                                                        name = "撤回申请",
                                                        value =
                                                                "{\"kind\":\"WITHDRAWN\",\"occurredOn\":\"2026-09-01\"}"),
                                                @ExampleObject(
                                                        name = "转移组织",
                                                        value =
                                                                "{\"kind\":\"MOVED\",\"occurredOn\":\"2026-09-01\",\"branch\":\"a0102\",\"monthsCertified\":10}")
                                            })))
    void register(
            @Parameter(description = "档案编号", example = "2026-000123") @PathVariable String number,
            @Valid @RequestBody DossierEvent event,
            @Parameter(hidden = true) Actor actor) {
        events.register(number, event, actor);
    }
}
