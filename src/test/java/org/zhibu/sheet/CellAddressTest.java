package org.zhibu.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellAddressTest {

    @ParameterizedTest
    @CsvSource({
        "1,0,A1",
        "7,2,C7",
        "3,25,Z3",
        "3,26,AA3",
        "9,51,AZ9",
        "9,52,BA9",
        "1,701,ZZ1",
        "1,702,AAA1",
        "1048576,16383,XFD1048576"
    })
    void cellsAreNamedAsTheirOwnerSeesThem(int row, int column, String address) {
        assertThat(CellAddress.of(row, column)).isEqualTo(address);
        assertThat(CellAddress.column(address)).isEqualTo(column);
    }

    @Test
    void everyColumnHasItsOwnName() {
        for (var column = 0; column < 16_384; column++) {
            assertThat(CellAddress.column(CellAddress.of(1, column))).isEqualTo(column);
        }
    }
}
