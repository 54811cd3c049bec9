package org.zhibu.document;

import java.util.regex.Pattern;
import org.zhibu.kernel.RuleViolation;

/**
 * Where a file belongs and what it is called on the list.
 *
 * @param name as the file was called at its owner's; only shown, never a path of ours
 */
public record NewAttachment(String step, String kind, String name) {

    private static final Pattern UNWRITABLE = Pattern.compile("[\\p{Cntrl}\\p{Cf}/\\\\:*?\"<>|]");
    private static final int LONGEST = 120;

    public NewAttachment {
        if (name.isBlank() || name.length() > LONGEST) {
            throw new RuleViolation("attachment-name", "文件名为空或者超过120字", "请改一个文件名后重新上传");
        }
    }

    /** Without anything that a file system or a header would take for something else. */
    String displayName() {
        var plain = UNWRITABLE.matcher(name.strip()).replaceAll("_");
        return plain.startsWith(".") ? "_" + plain.substring(1) : plain;
    }
}
