package org.zhibu.dues;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhibu.rules.Money;

class ChineseAmountTest {

    @ParameterizedTest
    @CsvSource({
        "0, 零元整",
        "0.20, 贰角整",
        "0.05, 伍分",
        "1, 壹元整",
        "10.05, 壹拾元零伍分",
        "33.30, 叁拾叁元叁角整",
        "166.65, 壹佰陆拾陆元陆角伍分",
        "1005.03, 壹仟零伍元零叁分",
        "1010, 壹仟零壹拾元整",
        "1320.50, 壹仟叁佰贰拾元伍角整",
        "100000, 壹拾万元整",
        "100005, 壹拾万零伍元整",
        "1000500, 壹佰万零伍佰元整",
        "10203040.50, 壹仟零贰拾万叁仟零肆拾元伍角整",
        "100000000, 壹亿元整"
    })
    void amountsAreWrittenOutAsReceiptsWriteThem(String amount, String words) {
        assertThat(ChineseAmount.of(Money.of(amount))).isEqualTo(words);
    }
}
