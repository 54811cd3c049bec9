package org.zhibu.platform;

import org.springframework.http.HttpStatus;

/** What a status means to the person who gets it, when nothing more precise is known. */
final class StatusText {

    static String of(HttpStatus status) {
        return switch (status) {
            case BAD_REQUEST -> "请求不正确，请检查参数和内容";
            case UNAUTHORIZED -> "请先登录";
            case FORBIDDEN -> "您没有权限进行此操作";
            case NOT_FOUND -> "没有找到您要的页面或记录";
            case METHOD_NOT_ALLOWED -> "此地址不支持这种操作";
            case NOT_ACCEPTABLE -> "无法按要求的格式回答";
            case CONFLICT -> "此事项刚刚已被他人办理，请刷新后查看";
            case PAYLOAD_TOO_LARGE -> "提交的内容过大";
            case UNSUPPORTED_MEDIA_TYPE -> "请以 application/json 提交内容";
            default -> status.is5xxServerError() ? "系统暂时无法处理，请稍后再试；如反复出现，请联系系统管理员" : "请求没有被接受";
        };
    }

    private StatusText() {}
}
