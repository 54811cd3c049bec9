package org.zhibu.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A number is a date if its format says so, and only then. */
class StylesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "yyyy-mm-dd",
                "yyyy/m/d",
                "yyyy\"年\"m\"月\"d\"日\"",
                "[$-804]yyyy\"年\"m\"月\";@",
                "m\"月\"d\"日\"",
                "mmm-yy",
                "yyyy\\-mm\\-dd\\ hh:mm:ss",
                "[DBNum1][$-804]yyyy\"年\"m\"月\"d\"日\"",
                "mmmm"
            })
    void aDate(String format) {
        assertThat(Styles.showsDate(format)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "General",
                "0.00",
                "#,##0.00\"元\"",
                "[Red]#,##0.00",
                "[$￥-804]#,##0.00",
                "0\"day\"",
                "\\d0",
                "_d0",
                "h:mm:ss",
                "mm:ss",
                "@",
                "0.00E+00",
                "# ?/?",
                "_ ￥* #,##0.00_ "
            })
    void aNumber(String format) {
        assertThat(Styles.showsDate(format)).isFalse();
    }
}
