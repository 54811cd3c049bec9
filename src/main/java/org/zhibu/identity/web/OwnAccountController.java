package org.zhibu.identity.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.zhibu.identity.Accounts;
import org.zhibu.identity.EmailAddress;
import org.zhibu.identity.EmailAddresses;
import org.zhibu.kernel.Actor;
import org.zhibu.kernel.NotFound;

/** What people see and change of their own account. */
@RestController
@RequestMapping("/api/own-account")
@Tag(name = "本人账号", description = "查看本人账号，登记接收提醒的邮箱")
class OwnAccountController {

    private final Accounts accounts;
    private final EmailAddresses addresses;

    OwnAccountController(Accounts accounts, EmailAddresses addresses) {
        this.accounts = accounts;
        this.addresses = addresses;
    }

    @GetMapping
    @Operation(summary = "本人账号", description = "邮箱地址只显示一部分。")
    OwnAccount view(@Parameter(hidden = true) Actor actor) {
        var account = accounts.find(actor.account()).orElseThrow(() -> new NotFound("没有这个账号"));
        return new OwnAccount(
                account.name(),
                account.displayName(),
                account.posts(),
                addresses.of(actor).map(EmailAddress::masked).orElse(null),
                addresses.claimedBy(actor).map(EmailAddress::masked).orElse(null));
    }

    @PutMapping("/email")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(summary = "登记邮箱", description = "向该邮箱发送验证码，十五分钟内有效；验证之前原来的邮箱不变。每小时不超过五次。")
    OwnAccount claim(@Valid @RequestBody NewEmail wish, @Parameter(hidden = true) Actor actor) {
        addresses.claim(actor, new EmailAddress(wish.email().strip()));
        return view(actor);
    }

    @PostMapping("/email/confirmations")
    @Operation(summary = "验证邮箱", description = "填写邮件中的验证码。")
    OwnAccount confirm(@Valid @RequestBody Proof proof, @Parameter(hidden = true) Actor actor) {
        addresses.confirm(actor, proof.code().strip());
        return view(actor);
    }

    @DeleteMapping("/email")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "取消邮箱", description = "不再接收提醒邮件；提醒仍可在系统内查看。")
    void forget(@Parameter(hidden = true) Actor actor) {
        addresses.forget(actor);
    }

    /** One's own account. */
    record OwnAccount(
            String name,
            String displayName,
            List<String> posts,

            @Schema(description = "已验证的邮箱", example = "z***@example.org") @Nullable
            String email,

            @Schema(description = "等待验证的邮箱") @Nullable String emailToConfirm) {}

    /** The address somebody wants to be reached at. */
    record NewEmail(
            @Schema(example = "zhang@example.org")
            @NotBlank(message = "请填写邮箱地址")
            @Size(max = 254, message = "邮箱地址不超过254个字符")
            String email) {}

    /** What the mail said. */
    record Proof(
            @Schema(example = "01234567") @NotBlank(message = "请填写验证码") @Size(max = 20, message = "验证码不正确")
            String code) {}
}
