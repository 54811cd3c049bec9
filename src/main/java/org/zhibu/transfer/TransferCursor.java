package org.zhibu.transfer;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.zhibu.kernel.RuleViolation;

/** Where a page of transfers ended. */
record TransferCursor(String path, long id) {

    static final TransferCursor START = new TransferCursor("", 0);

    static TransferCursor of(String text) {
        try {
            var plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            var cut = plain.lastIndexOf('|');
            return new TransferCursor(plain.substring(0, cut), Long.parseLong(plain.substring(cut + 1)));
        } catch (IllegalArgumentException | IndexOutOfBoundsException unreadable) {
            throw new RuleViolation("cursor-unreadable", "翻页游标无效", "请从第一页重新查询");
        }
    }

    @Override
    public String toString() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((path + "|" + id).getBytes(StandardCharsets.UTF_8));
    }
}
