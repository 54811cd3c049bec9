package org.zhibu.document;

import java.util.Random;

/** Names as they are found in registers: mostly ideographs, some letters, digits, brackets and long words. */
final class RandomWords {

    private static final String COMMON = "中共某省某市某区委员会组织部大学学院机关社区街道第一二三党支部";
    private static final String[] OTHERS = {
        "（", "）", "·", "、", "“", "”", "A", "b", "7", "-", " ", "𠮷", "䶮", "Wwwwwwwww"
    };

    static String upTo(int longest, Random random) {
        var words = new StringBuilder("中");
        var length = 1 + random.nextInt(longest);
        while (words.codePointCount(0, words.length()) < length) {
            if (random.nextInt(8) == 0) {
                words.append(OTHERS[random.nextInt(OTHERS.length)]);
            } else {
                words.append(COMMON.charAt(random.nextInt(COMMON.length())));
            }
        }
        return words.toString();
    }

    private RandomWords() {}
}
