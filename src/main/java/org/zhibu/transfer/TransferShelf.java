package org.zhibu.transfer;

import java.util.List;
import org.springframework.stereotype.Component;
import org.zhibu.document.CaseShelf;
import org.zhibu.kernel.Actor;
import org.zhibu.kernel.NotFound;
import org.zhibu.kernel.PersonId;
import org.zhibu.member.People;
import org.zhibu.organization.Posts;

/** The papers of a transfer: its ground and the receipt at the origin, the letter on paper at the destination. */
@Component
class TransferShelf implements CaseShelf {

    static final Kind RECEIPT = new Kind("RECEIPT", "回执联");

    private static final List<Place> OUT = List.of(
            new Place("REQUEST", "提出转接", List.of(new Kind("GROUND", "调动、毕业等证明"))),
            new Place("RECEIPT", "登记回执", List.of(RECEIPT, new Kind("RETURNED_LETTER", "退回的介绍信"))));
    private static final List<Place> IN = List.of(new Place("LETTER", "接收介绍信", List.of(new Kind("LETTER", "纸质介绍信"))));

    private final TransferReleaseRepository releases;
    private final TransferAdmissionRepository admissions;
    private final PostRoom post;
    private final People people;
    private final Posts posts;

    TransferShelf(
            TransferReleaseRepository releases,
            TransferAdmissionRepository admissions,
            PostRoom post,
            People people,
            Posts posts) {
        this.releases = releases;
        this.admissions = admissions;
        this.post = post;
        this.people = people;
        this.posts = posts;
    }

    @Override
    public boolean keeps(String caseNumber) {
        return releases.findByNumber(caseNumber).isPresent()
                || admissions.findByLetter(caseNumber).isPresent();
    }

    @Override
    public Contents contents(String caseNumber, Actor actor) {
        return releases.findByNumber(caseNumber)
                .map(release -> contents("转出 " + caseNumber, release.person(), release.path(), OUT, actor))
                .or(() -> admissions
                        .findByLetter(caseNumber)
                        .filter(admission -> admission.person() != null)
                        .map(admission ->
                                contents("转入 " + caseNumber, admission.bearer(), admission.path(), IN, actor)))
                .orElseThrow(() -> missing(caseNumber));
    }

    private Contents contents(String title, PersonId person, String path, List<Place> places, Actor actor) {
        var own = person.equals(actor.person());
        if (!own && !posts.sightOf(actor, post.today()).covers(path)) {
            throw missing(title);
        }
        return new Contents("%s · %s".formatted(people.nameOf(person), title), !own, places);
    }

    private static NotFound missing(String caseNumber) {
        return new NotFound("没有%s，或者不在您的职责范围内".formatted(caseNumber));
    }
}
