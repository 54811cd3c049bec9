package org.zhibu.identity;

import java.util.regex.Pattern;
import org.zhibu.kernel.RuleViolation;

/**
 * Where mail reaches an account. Narrower than the standards allow: nothing in it can end a line of a mail's header or begin
 * another address. As text it is masked, so that it does not get into a log by accident.
 */
public record EmailAddress(String value) {

    private static final int LONGEST = 254;
    private static final Pattern SHAPE = Pattern.compile(
            "[A-Za-z0-9_][A-Za-z0-9._+-]{0,63}@([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z]{2,63}");

    public EmailAddress {
        if (!fits(value)) {
            throw new RuleViolation("email-address", "邮箱地址格式不正确", "请填写例如 name@example.org 的地址");
        }
    }

    /** Whether a text could be an address at all. */
    public static boolean fits(String text) {
        return text.length() <= LONGEST
                && SHAPE.matcher(text).matches()
                && !text.contains("..")
                && !text.contains(".@");
    }

    /** The part behind the at sign. */
    public String domain() {
        return value.substring(value.indexOf('@') + 1);
    }

    public String masked() {
        return value.charAt(0) + "***@" + domain();
    }

    @Override
    public String toString() {
        return masked();
    }
}
