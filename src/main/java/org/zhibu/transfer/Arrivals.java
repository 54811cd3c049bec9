package org.zhibu.transfer;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.zhibu.exchange.Exchange;
import org.zhibu.kernel.Actor;
import org.zhibu.kernel.PersonId;
import org.zhibu.kernel.RuleViolation;
import org.zhibu.member.Education;
import org.zhibu.member.Ethnicity;
import org.zhibu.member.IdNumber;
import org.zhibu.member.Members;
import org.zhibu.member.NewPerson;
import org.zhibu.member.People;
import org.zhibu.member.PersonCategory;
import org.zhibu.organization.OrganizationView;
import org.zhibu.organization.Organizations;

/** Opens an admission for a letter that came by message, or sends the letter back at once when nobody here can take it in. */
@Component
class Arrivals {

    private final TransferAdmissionRepository admissions;
    private final PostRoom post;
    private final People people;
    private final Members members;
    private final Organizations organizations;
    private final Exchange exchange;

    Arrivals(
            TransferAdmissionRepository admissions,
            PostRoom post,
            People people,
            Members members,
            Organizations organizations,
            Exchange exchange) {
        this.admissions = admissions;
        this.post = post;
        this.people = people;
        this.members = members;
        this.organizations = organizations;
        this.exchange = exchange;
    }

    /** A letter that is known already, be it as void, changes nothing. */
    void open(String letter, String from, Wire.LetterIssued content) {
        if (admissions.findByLetter(letter).isPresent()) {
            return;
        }
        var deed = post.deed(Actor.SYSTEM);
        TransferAdmission admission;
        try {
            admission = TransferAdmission.arrive(letter, incoming(from, content, deed.today()), deed);
        } catch (Unacceptable refused) {
            admission = TransferAdmission.refused(letter, from, content.history(), refused.reason, refused.why, deed);
        }
        post.file(admission);
    }

    private Incoming incoming(String from, Wire.LetterIssued content, LocalDate today) {
        var committee = committee(content.toCommittee());
        var person = bearer(content.bearer());
        if (!from.equals(exchange.ownCode())
                && members.standingOf(person, today).category().member()) {
            throw new Unacceptable(ReturnReason.WRONG_DATA, "此人在接收方已登记为党员，请双方核对身份");
        }
        return new Incoming(
                from,
                null,
                content.issuerName(),
                content.originName(),
                content.contactPhone(),
                person,
                committee.code(),
                content.toBranch(),
                committee.path(),
                content.bearer().joinedOn(),
                content.bearer().convertedOn(),
                probationUntil(content.bearer()),
                content.issuedOn(),
                content.validUntil(),
                content.duesPaidThrough(),
                content.history());
    }

    private OrganizationView committee(String code) {
        return organizations
                .find(code)
                .filter(OrganizationView::approves)
                .orElseThrow(
                        () -> new Unacceptable(ReturnReason.WRONG_ADDRESSEE, "接收方没有代码为%s、可以接收组织关系的党委".formatted(code)));
    }

    private PersonId bearer(Wire.Bearer bearer) {
        var news = newPerson(bearer);
        var known = people.findByIdNumber(news.idNumber());
        if (known.isPresent() && !people.nameOf(known.get()).equals(news.name())) {
            throw new Unacceptable(ReturnReason.WRONG_DATA, "姓名与接收方登记的身份证号码不一致");
        }
        return people.register(news);
    }

    private static NewPerson newPerson(Wire.Bearer bearer) {
        try {
            return new NewPerson(
                    bearer.name(),
                    new IdNumber(bearer.idNumber()),
                    Ethnicity.of(bearer.ethnicity()),
                    Education.of(bearer.education()),
                    bearer.phone());
        } catch (RuleViolation contradiction) {
            throw new Unacceptable(ReturnReason.WRONG_DATA, contradiction.advice());
        }
    }

    private static @Nullable LocalDate probationUntil(Wire.Bearer bearer) {
        return PersonCategory.PROBATIONARY.name().equals(bearer.category()) ? bearer.probationUntil() : null;
    }

    /** Why a letter goes back without anybody having looked at it. */
    private static final class Unacceptable extends RuntimeException {

        private final ReturnReason reason;
        private final String why;

        Unacceptable(ReturnReason reason, String why) {
            super(why);
            this.reason = reason;
            this.why = why;
        }
    }
}
