package org.zhibu.transfer;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhibu.document.LetterPaper;
import org.zhibu.document.Papers;
import org.zhibu.document.Printing;
import org.zhibu.kernel.Actor;
import org.zhibu.kernel.NotFound;
import org.zhibu.member.People;
import org.zhibu.member.PersonCategory;
import org.zhibu.organization.Organizations;
import org.zhibu.organization.Posts;

/** Puts a letter of the stub book on paper; who printed the ID number goes on record. */
@Service
@Transactional
public class LetterPrints {

    private static final String PURPOSE = "打印组织关系介绍信";

    private final TransferReleaseRepository releases;
    private final People people;
    private final Organizations organizations;
    private final Posts posts;
    private final Papers papers;
    private final Clock clock;

    LetterPrints(
            TransferReleaseRepository releases,
            People people,
            Organizations organizations,
            Posts posts,
            Papers papers,
            Clock clock) {
        this.releases = releases;
        this.people = people;
        this.organizations = organizations;
        this.posts = posts;
        this.papers = papers;
        this.clock = clock;
    }

    /**
     * The letter of that number, or the latest one of that transfer; for the member and for those who see the transfer.
     *
     * @param house where the page that verifies letters is found, as in {@code https://example.org}
     */
    public Print print(String key, String house, Printing printing, Actor actor) {
        var release = releases.find(key)
                .filter(found -> found.person().equals(actor.person())
                        || posts.sightOf(actor, today()).covers(found.path()))
                .orElseThrow(() -> new NotFound("没有编号为%s的转接".formatted(key)));
        var letter = TransferNumbers.isTransfer(key) ? release.currentLetter() : release.letter(key);
        var paper = paper(release, letter, house, actor);
        return new Print(letter.number(), papers.letter(paper, printing), papers.unprintable(paper));
    }

    private LetterPaper paper(TransferRelease release, TransferLetter letter, String house, Actor actor) {
        var paper = new LetterPaper(
                letter.number(),
                organizations.get(release.committee()).name(),
                letter.addressee(),
                member(release, letter, actor),
                organizations.get(release.branch()).name(),
                release.destination().name(),
                paidThrough(release),
                letter.validityDays(),
                letter.issuedOn(),
                LetterPaper.Contact.of(letter.contactPhone(), null),
                release.batch(),
                house + "/verify/" + letter.token(),
                null);
        var mark = mark(letter);
        return mark == null ? paper : paper.marked(mark);
    }

    private LetterPaper.Member member(TransferRelease release, TransferLetter letter, Actor actor) {
        var person = people.get(release.person());
        return new LetterPaper.Member(
                person.name(),
                person.sex().label(),
                Period.between(person.birth(), letter.issuedOn()).getYears(),
                person.ethnicity().label(),
                people.revealIdNumber(release.person(), actor, PURPOSE).value(),
                release.category() == PersonCategory.PROBATIONARY,
                person.phone() == null ? null : people.revealPhone(release.person(), actor, PURPOSE));
    }

    /** Applicants pay no dues; their papers travel without a month. */
    private static YearMonth paidThrough(TransferRelease release) {
        return Objects.requireNonNullElseGet(release.duesPaidThrough(), () -> YearMonth.from(release.leavingOn()));
    }

    private @Nullable String mark(TransferLetter letter) {
        return switch (letter.state()) {
            case VOIDED, VOIDING, RETURNED, NOT_RECOGNIZED -> "已作废";
            case ISSUED -> letter.expiredOn(today()) ? "失效" : null;
            case RECEIVED, ACCEPTED -> null;
        };
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    /**
     * A printed letter.
     *
     * @param missing characters no font has; they are to be written in by hand where 〓 stands
     */
    public record Print(String number, byte[] pdf, Set<String> missing) {}
}
