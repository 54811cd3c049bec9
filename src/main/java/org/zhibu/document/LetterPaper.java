package org.zhibu.document;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an introduction letter (组织关系介绍信) says, in the words that are printed, so that this room needs to know nothing of
 * letters but their look.
 */
public record LetterPaper(
        String number,
        String issuer,
        String addressee,
        Member member,
        String from,
        String to,
        YearMonth duesPaidThrough,
        int validityDays,
        LocalDate issuedOn,
        Contact contact,
        @Nullable String batch,
        @Nullable String verifyUrl,
        @Nullable String stateMark) {

    /** The member as the letter describes them; the ethnicity is a label such as 汉族. */
    public record Member(
            String name,
            String sex,
            int age,
            String ethnicity,
            String idNumber,
            boolean probationary,
            @Nullable String phone) {

        String standing() {
            return probationary ? "预备" : "正式";
        }

        /** Nobody's data get into a log by way of a message. */
        @Override
        public String toString() {
            return "Member";
        }
    }

    /** Where the issuing committee can be asked; what is missing stays a line to be filled in with ink. */
    public record Contact(
            @Nullable String phone,
            @Nullable String address,
            @Nullable String fax,
            @Nullable String postcode) {

        /** A committee that is only known by its telephone and its address. */
        public static Contact of(@Nullable String phone, @Nullable String address) {
            return new Contact(phone, address, null, null);
        }
    }

    /** The same letter with a word such as 作废 across it. */
    public LetterPaper marked(String mark) {
        return new LetterPaper(
                number,
                issuer,
                addressee,
                member,
                from,
                to,
                duesPaidThrough,
                validityDays,
                issuedOn,
                contact,
                batch,
                verifyUrl,
                mark);
    }

    /** Everything on the paper that somebody typed once, and that may hold a character no font has. */
    Stream<String> words() {
        return Stream.of(
                        number,
                        issuer,
                        addressee,
                        member.name(),
                        member.sex(),
                        member.ethnicity(),
                        member.idNumber(),
                        member.phone(),
                        from,
                        to,
                        contact.phone(),
                        contact.address(),
                        contact.fax(),
                        contact.postcode(),
                        batch,
                        stateMark)
                .filter(Objects::nonNull);
    }

    /** The number alone, for the same reason as with the member. */
    @Override
    public String toString() {
        return "LetterPaper " + number;
    }
}
