package org.zhibu.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhibu.kernel.RuleViolation;
import org.zhibu.testing.IdNumbers;

class PersonDataTest {

    @ParameterizedTest
    @CsvSource({
        "13900001234, 139******34",
        "139 0000-1234, 139******34",
        "(0990)7654321, 099******21",
        "+8613900001234, +86*********34",
        "1234567, 123**67",
    })
    void telephonesAreMasked(String text, String masked) {
        assertThat(new Phone(text).masked()).isEqualTo(masked);
        assertThat(new Phone(text)).hasToString(masked);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "123456", "1234567890123456", "1390000123a", "无"})
    void whatIsNoTelephoneIsRefused(String text) {
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> new Phone(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"𠮷䶮", "示例·买买提", " 示例一 ", "A"})
    void rareNamesAreNames(String text) {
        assertThat(PersonName.of(text)).isEqualTo(text.strip());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "示\u0000例", "示\u200b例", "示\ud842例"})
    void invisibleAndBrokenCharactersAreRefused(String text) {
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> PersonName.of(text));
    }

    @Test
    void lengthIsCountedInCharactersNotInHalves() {
        assertThat(PersonName.of("𠮷".repeat(50))).hasSize(100);
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> PersonName.of("一".repeat(51)));
    }

    @Test
    void thereAre56EthnicGroupsAndTwoMore() {
        assertThat(Ethnicity.values()).hasSize(58);
        assertThat(Arrays.stream(Ethnicity.values()).map(Ethnicity::code)).doesNotHaveDuplicates();
        assertThat(Arrays.stream(Ethnicity.values()).map(Ethnicity::label)).doesNotHaveDuplicates();
        assertThat(Ethnicity.of("01").label()).isEqualTo("汉族");
        assertThat(Ethnicity.of("15")).isEqualTo(Ethnicity.TUJIA);
        assertThat(Ethnicity.of("56").label()).isEqualTo("基诺族");
        assertThat(Ethnicity.of("97").label()).isEqualTo("其他");
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> Ethnicity.of("57"));
    }

    @Test
    void educationIsCodedAsInTheStandard() {
        assertThat(Arrays.stream(Education.values()).map(Education::code)).doesNotHaveDuplicates();
        assertThat(Education.of("21")).isEqualTo(Education.BACHELOR);
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> Education.of("99"));
    }

    @Test
    void whatIsLockedAwayComesBackAndNeverLooksTheSame() {
        var vault = new Vault(new MemberSettings(key(1), key(2)));

        assertThat(vault.lock("13900001234")).isNotEqualTo(vault.lock("13900001234"));
        assertThat(vault.unlock(vault.lock("𠮷"))).isEqualTo("𠮷");
    }

    @Test
    void whatWasTamperedWithIsNotRead() {
        var vault = new Vault(new MemberSettings(key(1), key(2)));
        var locked = vault.lock("13900001234");
        locked[locked.length - 1] ^= 1;

        assertThatIllegalStateException().isThrownBy(() -> vault.unlock(locked));
    }

    @Test
    void theHashDependsOnItsKey() {
        var number = new IdNumber(IdNumbers.of(LocalDate.of(2000, 1, 1), true, 1));
        var vault = new Vault(new MemberSettings(key(1), key(2)));
        var other = new Vault(new MemberSettings(key(1), key(3)));

        assertThat(vault.hash(number)).hasSize(32).isEqualTo(vault.hash(number)).isNotEqualTo(other.hash(number));
    }

    @Test
    void weakOrMissingKeysStopTheStart() {
        assertNoVault(null, key(2));
        assertNoVault(key(1), "");
        assertNoVault(key(1), "not base64!");
        assertNoVault(Base64.getEncoder().encodeToString(new byte[16]), key(2));
        assertNoVault(key(1), key(1));
        assertThat(new MemberSettings(key(1), key(2)).toString()).doesNotContain(key(1), key(2));
    }

    private static void assertNoVault(@Nullable String encryptionKey, String hashKey) {
        assertThatIllegalStateException()
                .isThrownBy(() -> new Vault(new MemberSettings(encryptionKey, hashKey)))
                .withMessageStartingWith("zhibu.member.");
    }

    static String key(int seed) {
        var bytes = new byte[32];
        Arrays.fill(bytes, (byte) seed);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
