package org.zhibu.transfer;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.zhibu.kernel.PersonId;
import org.zhibu.member.Members;
import org.zhibu.member.People;
import org.zhibu.organization.Organizations;
import org.zhibu.rules.TransferPractice;
import org.zhibu.rules.TransferRules;
import org.zhibu.rules.WorkingDays;

/** Where letters are numbered, dated and written. */
@Component
class StubBook {

    private static final int TOKEN_BYTES = 18;
    private static final String PURPOSE = "开具组织关系介绍信";

    private final SecureRandom random = new SecureRandom();
    private final TransferNumbers numbers;
    private final People people;
    private final Members members;
    private final Organizations organizations;
    private final TransferPractice practice;
    private final WorkingDays calendar = WorkingDays.standard();

    StubBook(
            TransferNumbers numbers,
            People people,
            Members members,
            Organizations organizations,
            TransferPractice practice) {
        this.numbers = numbers;
        this.people = people;
        this.members = members;
        this.organizations = organizations;
        this.practice = practice;
    }

    String nextTransfer(int year) {
        return numbers.transfer(year);
    }

    String nextBatch(int year) {
        return numbers.batch(year);
    }

    TransferLetter write(TransferRelease release, LocalDate on, int validityDays, @Nullable String phone) {
        return TransferLetter.issue(
                        numbers.letter(release.committee(), on.getYear()),
                        on,
                        validityDays,
                        TransferRules.validUntil(on, validityDays),
                        release.destination().name(),
                        token())
                .reachedAt(phone);
    }

    int proposedValidity(TransferRelease release) {
        return TransferRules.proposedValidity(
                organizations.get(release.committee()).region(),
                release.destination().region(),
                practice);
    }

    LocalDate receiptDue(TransferLetter letter) {
        return letter.receiptDue(calendar, practice.receiptWorkingDays());
    }

    LocalDate receiptDueAfter(LocalDate receivedOn) {
        return calendar.lastDay(receivedOn.plusDays(1), practice.receiptWorkingDays());
    }

    LocalDate receptionDueAfter(LocalDate arrivedOn) {
        return calendar.lastDay(arrivedOn.plusDays(1), practice.receptionWorkingDays());
    }

    LocalDate arrivalDueAfter(LocalDate receivedOn) {
        return calendar.lastDay(receivedOn.plusDays(1), practice.arrivalWorkingDays());
    }

    /** What the letter says about the person; reading the whole ID number goes on record. */
    Wire.Bearer bearer(PersonId person, Deed deed) {
        var view = people.get(person);
        var standing = members.standingOf(person, deed.today());
        return new Wire.Bearer(
                view.name(),
                people.revealIdNumber(person, deed.actor(), PURPOSE).value(),
                view.ethnicity().code(),
                view.education().code(),
                phone(person, deed),
                standing.category().name(),
                standing.joinedOn(),
                standing.convertedOn(),
                standing.probationUntil());
    }

    private @Nullable String phone(PersonId person, Deed deed) {
        return people.get(person).phone() == null ? null : people.revealPhone(person, deed.actor(), PURPOSE);
    }

    private String token() {
        var bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
