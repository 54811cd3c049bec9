package org.zhibu.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhibu.kernel.RuleViolation;
import org.zhibu.testing.IdNumbers;

class IdNumberTest {

    private static final LocalDate BIRTH = LocalDate.of(2003, 2, 28);

    @Test
    void birthAndSexAreReadFromTheNumber() {
        var man = new IdNumber(IdNumbers.of(BIRTH, true, 12));
        var woman = new IdNumber(IdNumbers.of(BIRTH, false, 12));

        assertThat(man.birth()).isEqualTo(BIRTH);
        assertThat(man.sex()).isEqualTo(Sex.MALE);
        assertThat(woman.sex()).isEqualTo(Sex.FEMALE);
    }

    @Test
    void theStandardsOwnExamplesHold() {
        assertThat(IdNumber.checkDigit("11010519491231002")).isEqualTo('X');
        assertThat(IdNumber.checkDigit("44052418800101001")).isEqualTo('4');
    }

    @Test
    void everySingleWrongDigitIsNoticed() {
        var right = IdNumbers.of(BIRTH, true, 7);

        for (int place = 6; place < 17; place++) {
            for (char digit = '0'; digit <= '9'; digit++) {
                var wrong = right.substring(0, place) + digit + right.substring(place + 1);
                if (!wrong.equals(right)) {
                    refused("id-number-checksum", wrong);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "99000020030228001",
                "9900002003022800120",
                "09000020030228001X",
                "9900002003O2280012",
                "９９００００２００３０２２８００１２"
            })
    void theShapeIsChecked(String text) {
        refused("id-number-shape", text);
    }

    @ParameterizedTest
    @CsvSource({"20030229", "20031301", "20030431", "18991231", "20030000"})
    void theBirthdayMustExist(String birthday) {
        var digits = "990000" + birthday + "001";

        refused("id-number-birth", digits + IdNumber.checkDigit(digits));
    }

    @Test
    void aLeapDayExists() {
        assertThat(new IdNumber(IdNumbers.of(LocalDate.of(2004, 2, 29), false, 0)).birth())
                .isEqualTo(LocalDate.of(2004, 2, 29));
    }

    @Test
    void aSmallXAndBlanksAreForgiven() {
        var upper = IntStream.range(0, 500)
                .mapToObj(serial -> IdNumbers.of(BIRTH, true, serial))
                .filter(number -> number.endsWith("X"))
                .findFirst()
                .orElseThrow();

        assertThat(new IdNumber(" " + upper.replace('X', 'x') + " ")).isEqualTo(new IdNumber(upper));
    }

    @Test
    void itShowsItselfMasked() throws Exception {
        var number = new IdNumber(IdNumbers.of(BIRTH, true, 12));

        assertThat(number.masked()).matches("990\\*{11}025[0-9X]").hasSize(18);
        assertThat(number).hasToString(number.masked());
        assertThat(new ObjectMapper().writeValueAsString(number)).isEqualTo("\"" + number.masked() + "\"");
        assertThat(new ObjectMapper().readValue("\"" + number.value() + "\"", IdNumber.class))
                .isEqualTo(number);
    }

    @Test
    void aRefusalDoesNotRepeatTheNumber() {
        var right = IdNumbers.of(BIRTH, true, 7);
        var wrong = right.substring(0, 17) + (right.charAt(17) == '1' ? '2' : '1');

        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> new IdNumber(wrong))
                .satisfies(violation -> assertThat(violation.advice()).doesNotContain(wrong.substring(0, 14)));
    }

    private static void refused(String rule, String text) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> new IdNumber(text))
                .satisfies(violation -> assertThat(violation.rule()).isEqualTo(rule));
    }
}
