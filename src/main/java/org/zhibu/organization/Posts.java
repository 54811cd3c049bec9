package org.zhibu.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhibu.kernel.Actor;
import org.zhibu.kernel.Conflict;
import org.zhibu.kernel.NotFound;
import org.zhibu.kernel.OrganizationCode;
import org.zhibu.kernel.PersonId;
import org.zhibu.kernel.RuleViolation;

/** The front door to posts: who holds which, and which groups and sub-trees follow from it. */
@Service
@Transactional
public class Posts {

    private final PostRepository posts;
    private final OrganizationRepository organizations;
    private final ApplicationEventPublisher facts;

    Posts(PostRepository posts, OrganizationRepository organizations, ApplicationEventPublisher facts) {
        this.posts = posts;
        this.organizations = organizations;
        this.facts = facts;
    }

    public PostView appoint(OrganizationCode organization, PostKind kind, PersonId person, LocalDate from) {
        var where = organizations.require(organization).view();
        if (!where.existsOn(from)) {
            throw new RuleViolation("post-in-existing-organization", "该党组织在任职日期尚未成立或已经撤销", "请核对任职日期");
        }
        var held = posts.heldFrom(person, from);
        if (held.stream()
                .anyMatch(post -> post.kind() == kind && post.organization().equals(organization))) {
            throw new Conflict("post-already-held", "此人已担任该组织的%s".formatted(kind.labelIn(where.kind())));
        }
        var post = posts.save(Post.of(organization, kind, person, from));
        facts.publishEvent(new OrganizationFact.Appointed(organization, kind, person, from));
        return post.view();
    }

    /** Ends the current term; {@code on} is the first day without the post. */
    public PostView relieve(OrganizationCode organization, PostKind kind, PersonId person, LocalDate on) {
        var post = posts.current(organization, kind, person)
                .orElseThrow(() -> new NotFound("%s 没有此人的%s任职"
                        .formatted(
                                organization.value(),
                                kind.labelIn(organizations
                                        .require(organization)
                                        .view()
                                        .kind()))));
        posts.save(post.endOn(on));
        facts.publishEvent(new OrganizationFact.Relieved(organization, kind, person, on));
        return post.view();
    }

    @Transactional(readOnly = true)
    public List<PostView> heldBy(PersonId person, LocalDate on) {
        return views(posts.heldBy(person, on));
    }

    @Transactional(readOnly = true)
    public List<PostView> holders(OrganizationCode organization, PostKind kind, LocalDate on) {
        return views(posts.holders(organization, Set.of(kind), on));
    }

    /** How many persons sit on the branch committee; none means that the general meeting acts in its place. */
    @Transactional(readOnly = true)
    public int committeeSize(OrganizationCode branch, LocalDate on) {
        return (int) posts.holders(branch, PostKind.ofTheBranchCommittee(), on).stream()
                .map(post -> post.view().person())
                .distinct()
                .count();
    }

    /** Everybody on the branch committee, in whichever post. */
    @Transactional(readOnly = true)
    public List<PostView> committeeOf(OrganizationCode branch, LocalDate on) {
        return views(posts.holders(branch, PostKind.ofTheBranchCommittee(), on));
    }

    /** The engine's groups: {@code a0101-secretary}, {@code secretary}, and {@code a0101-committee} for all who sit on it. */
    @Transactional(readOnly = true)
    public Set<String> groupsOf(PersonId person, LocalDate on) {
        return groups(heldBy(person, on));
    }

    /** The sub-trees a person sees by their posts. */
    @Transactional(readOnly = true)
    public Set<String> pathsOf(PersonId person, LocalDate on) {
        return posts.pathsOf(person, on);
    }

    /** What the actor sees by their posts; nothing without a person behind the account. */
    @Transactional(readOnly = true)
    public Sight sightOf(Actor actor, LocalDate on) {
        return new Sight(actor.person() == null ? Set.of() : pathsOf(actor.person(), on));
    }

    static Set<String> groups(List<PostView> held) {
        var groups = new TreeSet<String>();
        for (var post : held) {
            addGroup(groups, post.organization(), post.kind());
            if (post.kind().onTheBranchCommittee()) {
                addGroup(groups, post.organization(), PostKind.COMMITTEE_MEMBER);
            }
        }
        return groups;
    }

    private static void addGroup(Set<String> groups, OrganizationCode organization, PostKind kind) {
        groups.add(organization.value() + "-" + kind.suffix());
        groups.add(kind.suffix());
    }

    private static List<PostView> views(List<Post> found) {
        return found.stream().map(Post::view).toList();
    }
}
