package org.zhibu.document;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Letters to print in tests. */
final class SampleLetters {

    static final String NUMBER = "local-x1-2026-00001";
    static final String VERIFY_URL = "https://zhibu.example.org/verify/Zm9vYmFyYmF6cXV4";

    static LetterPaper letter() {
        return letterOf("张某某");
    }

    static LetterPaper letterOf(String name) {
        return letter(name, "中共江州大学委员会", "中共滨海市海东区委组织部", "中共江州大学数学学院教工第二支部委员会", "中共滨海市海东区望海社区第三支部委员会", null);
    }

    static LetterPaper letter(
            String name, String issuer, String addressee, String from, String to, @Nullable String address) {
        return new LetterPaper(
                NUMBER,
                issuer,
                addressee,
                new LetterPaper.Member(name, "男", 34, "汉族", "990001199001011235", false, "13900001234"),
                from,
                to,
                YearMonth.of(2026, 6),
                30,
                LocalDate.of(2026, 7, 1),
                LetterPaper.Contact.of("010-55551234", address),
                null,
                VERIFY_URL,
                null);
    }

    private SampleLetters() {}
}
