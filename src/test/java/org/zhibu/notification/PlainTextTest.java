package org.zhibu.notification;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainTextTest {

    @Test
    void aSubjectIsOneLine() {
        assertThat(PlainText.line(" 党费\r\nBcc: a@example.org\u0000\u2028 ")).isEqualTo("党费 Bcc: a@example.org");
    }

    @Test
    void aTextKeepsItsLinesAndNothingElse() {
        assertThat(PlainText.paragraphs("一\r\n二\r三\n\u202E四\t五")).isEqualTo("一\n二 三\n 四 五");
    }

    @Test
    void numbersOfPersonsAreMaskedAndOthersAreNot() {
        assertThat(PlainText.line("证件11010519491231002X，电话 13900001234"))
                .isEqualTo("证件110***********002X，电话 139******34");
        assertThat(PlainText.line("编号 719283746512345678，金额 12345.67 元"))
                .isEqualTo("编号 719283746512345678，金额 12345.67 元");
    }
}
