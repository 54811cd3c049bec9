package org.zhibu.dues;

import org.zhibu.rules.Money;

/** Amounts in the characters that cannot be altered (大写), as receipts write them. */
final class ChineseAmount {

    private static final String DIGITS = "零壹贰叁肆伍陆柒捌玖";
    private static final String[] PLACES = {"", "拾", "佰", "仟"};
    private static final String[] GROUPS = {"", "万", "亿"};
    private static final int GROUP = 10_000;

    /** For amounts from zero to a hundred million yuan. */
    static String of(Money money) {
        var yuan = money.fen() / 100;
        var jiao = (int) (money.fen() / 10 % 10);
        var fen = (int) (money.fen() % 10);
        var text = new StringBuilder();
        if (yuan > 0 || money.isZero()) {
            text.append(yuan == 0 ? "零" : whole(yuan)).append('元');
        }
        if (jiao > 0) {
            text.append(digit(jiao)).append('角');
        } else if (fen > 0 && yuan > 0) {
            text.append('零');
        }
        return fen > 0
                ? text.append(digit(fen)).append('分').toString()
                : text.append('整').toString();
    }

    private static String whole(long number) {
        var text = new StringBuilder();
        var gap = false;
        for (var group = GROUPS.length - 1; group >= 0; group--) {
            var part = (int) (number / (long) Math.pow(GROUP, group) % GROUP);
            if (part == 0) {
                gap = !text.isEmpty();
                continue;
            }
            if (!text.isEmpty() && (gap || part < 1000)) {
                text.append('零');
            }
            text.append(four(part)).append(GROUPS[group]);
            gap = false;
        }
        return text.toString();
    }

    private static String four(int part) {
        var text = new StringBuilder();
        var gap = false;
        for (var place = 3; place >= 0; place--) {
            var digit = part / (int) Math.pow(10, place) % 10;
            if (digit == 0) {
                gap = true;
                continue;
            }
            if (gap && !text.isEmpty()) {
                text.append('零');
            }
            text.append(digit(digit)).append(PLACES[place]);
            gap = false;
        }
        return text.toString();
    }

    private static char digit(int value) {
        return DIGITS.charAt(value);
    }

    private ChineseAmount() {}
}
