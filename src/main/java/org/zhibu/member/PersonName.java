package org.zhibu.member;

import org.zhibu.kernel.RuleViolation;

/** What passes for a name: rare characters and the interpunct do, control characters do not. */
final class PersonName {

    private static final int LONGEST = 50;

    static String of(String text) {
        var name = text.strip();
        var length = name.codePointCount(0, name.length());
        if (length == 0 || length > LONGEST || name.codePoints().anyMatch(PersonName::strange)) {
            throw new RuleViolation("person-name", "姓名为空、过长或含有不可见字符", "请填写与身份证一致的姓名");
        }
        return name;
    }

    private static boolean strange(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED -> true;
            default -> false;
        };
    }

    private PersonName() {}
}
