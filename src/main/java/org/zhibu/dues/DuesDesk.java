package org.zhibu.dues;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.zhibu.kernel.Actor;
import org.zhibu.kernel.NotAllowed;
import org.zhibu.kernel.NotFound;
import org.zhibu.kernel.OrganizationCode;
import org.zhibu.kernel.PersonId;
import org.zhibu.kernel.RuleViolation;
import org.zhibu.organization.OrganizationView;
import org.zhibu.organization.Organizations;
import org.zhibu.organization.PostKind;
import org.zhibu.organization.Posts;

/** Who may do what with dues, on the day and at the moment of the one clock. */
@Component
class DuesDesk {

    static final Set<PostKind> COLLECTORS = Set.of(PostKind.SECRETARY, PostKind.DEPUTY, PostKind.COMMISSIONER);
    static final Set<PostKind> RECONCILERS = Set.of(PostKind.ORGANIZER, PostKind.HEAD);
    static final Set<PostKind> RATE_KEEPERS = Set.of(PostKind.DEPARTMENT);

    private final Posts posts;
    private final Organizations organizations;
    private final Clock clock;

    DuesDesk(Posts posts, Organizations organizations, Clock clock) {
        this.posts = posts;
        this.organizations = organizations;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    YearMonth thisMonth() {
        return YearMonth.now(clock);
    }

    Recorded recorded(Actor actor) {
        return Recorded.by(actor, clock.instant());
    }

    /** Refuses whoever does not hold one of the posts in that very organization. */
    void requirePost(Actor actor, OrganizationCode organization, Set<PostKind> kinds, String who) {
        if (!holds(actor, organization, kinds)) {
            throw new NotAllowed(who);
        }
    }

    boolean holds(Actor actor, OrganizationCode organization, Set<PostKind> kinds) {
        return actor.person() != null
                && posts.heldBy(actor.person(), today()).stream()
                        .anyMatch(held -> kinds.contains(held.kind())
                                && held.organization().equals(organization));
    }

    void requireAnyPost(Actor actor, Set<PostKind> kinds, String who) {
        var holds = actor.person() != null
                && posts.heldBy(actor.person(), today()).stream().anyMatch(held -> kinds.contains(held.kind()));
        if (!holds) {
            throw new NotAllowed(who);
        }
    }

    /** Nobody fixes, waives or receives their own dues. */
    void requireOthersHands(PersonId person, Actor actor) {
        if (person.equals(actor.person())) {
            throw new NotAllowed("本人的党费由党支部其他委员核定和登记");
        }
    }

    /** Members see their own, officers those of their organizations; for anybody else it does not exist. */
    void requireSight(PersonId person, String path, Actor actor) {
        if (!person.equals(actor.person()) && !posts.sightOf(actor, today()).covers(path)) {
            throw new NotFound("没有此人的党费记录，或者不在您的职责范围内");
        }
    }

    boolean sees(OrganizationCode code, Actor actor) {
        return posts.sightOf(actor, today()).covers(organizations.get(code).path());
    }

    OrganizationView requireSeen(OrganizationCode code, Actor actor) {
        var organization = organizations.get(code);
        posts.sightOf(actor, today()).narrowedTo(organization);
        return organization;
    }

    /** Refuses a day to come. */
    void requirePast(LocalDate on, @Nullable LocalDate notBefore) {
        if (on.isAfter(today())) {
            throw new RuleViolation("not-in-the-future", "日期%s晚于今天".formatted(on), "请在事项发生后登记");
        }
        if (notBefore != null && on.isBefore(notBefore)) {
            throw new RuleViolation("not-before-the-beginning", "日期%s早于%s".formatted(on, notBefore), "请核对日期");
        }
    }
}
