package org.zhibu.transfer;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhibu.kernel.Actor;
import org.zhibu.kernel.NotFound;
import org.zhibu.kernel.OrganizationCode;
import org.zhibu.member.People;
import org.zhibu.organization.Organizations;
import org.zhibu.organization.PathCursor;
import org.zhibu.organization.Posts;
import org.zhibu.transfer.TransferView.Direction;

/** Transfers for reading: everybody sees those of the organizations below their posts, and everybody their own. */
@Service
@Transactional(readOnly = true)
public class TransferFile {

    /** The longest page. */
    public static final int LONGEST_PAGE = 200;

    private final TransferReleaseRepository releases;
    private final TransferAdmissionRepository admissions;
    private final TransferList list;
    private final People people;
    private final Organizations organizations;
    private final Posts posts;
    private final Clock clock;

    TransferFile(
            TransferReleaseRepository releases,
            TransferAdmissionRepository admissions,
            TransferList list,
            People people,
            Organizations organizations,
            Posts posts,
            Clock clock) {
        this.releases = releases;
        this.admissions = admissions;
        this.list = list;
        this.people = people;
        this.organizations = organizations;
        this.posts = posts;
        this.clock = clock;
    }

    /** By the number of the transfer or of a letter; from the side on which the actor stands. */
    public TransferView view(String key, Actor actor) {
        return releases.find(key)
                .filter(release -> sees(release, actor))
                .map(this::view)
                .or(() -> admissions
                        .findByLetter(key)
                        .filter(admission -> admission.person() != null && sees(admission, actor))
                        .map(this::view))
                .orElseThrow(() -> new NotFound("没有编号为%s的转接".formatted(key)));
    }

    /** The third part of the letter, once it is back. */
    public LetterView receipt(String key, Actor actor) {
        return view(key, actor).letters().stream()
                .filter(letter -> letter.state() == LetterState.ACCEPTED)
                .findFirst()
                .orElseThrow(() -> new NotFound("还没有收到回执"));
    }

    /** The actor's own transfers, the latest first. */
    public List<TransferView> own(Actor actor) {
        if (actor.person() == null) {
            return List.of();
        }
        var own = new ArrayList<TransferView>();
        releases.findByPersonOrderByIdDesc(actor.person()).forEach(release -> own.add(view(release)));
        admissions.findByPersonOrderByIdDesc(actor.person()).stream()
                .filter(admission -> releases.findByLetter(admission.letter()).isEmpty())
                .forEach(admission -> own.add(view(admission)));
        return List.copyOf(own);
    }

    /** All of one batch that the actor sees. */
    public List<TransferView> batch(String batch, Actor actor) {
        var seen = releases.findByBatchOrderById(batch).stream()
                .filter(release -> sees(release, actor))
                .map(this::view)
                .toList();
        if (seen.isEmpty()) {
            throw new NotFound("没有批次号为%s的转接".formatted(batch));
        }
        return seen;
    }

    private boolean sees(TransferRelease release, Actor actor) {
        return release.person().equals(actor.person())
                || posts.sightOf(actor, today()).covers(release.path());
    }

    private boolean sees(TransferAdmission admission, Actor actor) {
        return admission.bearer().equals(actor.person())
                || posts.sightOf(actor, today()).covers(admission.path());
    }

    private TransferView view(TransferRelease release) {
        return new TransferView(
                release.number(),
                release.batch(),
                Direction.OUT,
                release.person(),
                people.nameOf(release.person()),
                release.state(),
                release.state().label(),
                release.shelf(),
                organizations.get(release.branch()).name(),
                release.destination().name(),
                text(release.duesPaidThrough()),
                text(duesFrom(release.duesPaidThrough())),
                release.validUntil(),
                release.endedOn(),
                release.letters().stream().map(TransferLetter::view).toList(),
                release.timeline());
    }

    private TransferView view(TransferAdmission admission) {
        return new TransferView(
                null,
                null,
                Direction.IN,
                admission.bearer(),
                people.nameOf(admission.bearer()),
                admission.state(),
                admission.state().label(),
                admission.shelf(),
                admission.originName(),
                organizations.get(receiver(admission)).name(),
                text(admission.duesPaidThrough()),
                text(duesFrom(admission.duesPaidThrough())),
                admission.validUntil(),
                admission.endedOn(),
                List.of(),
                admission.timeline());
    }

    /** A page of transfers on one side, by branch. */
    public TransferPage list(TransferFilter filter, @Nullable String cursor, int limit, Actor actor) {
        var paths = paths(filter.organization(), actor);
        if (paths.isEmpty()) {
            return new TransferPage(List.of(), null);
        }
        var size = Math.max(1, Math.min(limit, LONGEST_PAGE));
        var after = cursor == null ? PathCursor.START : PathCursor.of(cursor);
        return filter.direction() == Direction.OUT
                ? outgoing(list.page(TransferRelease.class, paths, filter.shelf(), after, size + 1), size)
                : incoming(list.page(TransferAdmission.class, paths, filter.shelf(), after, size + 1), size);
    }

    private Collection<String> paths(@Nullable OrganizationCode organization, Actor actor) {
        var sight = posts.sightOf(actor, today());
        return organization == null ? sight.widest() : sight.narrowedTo(organizations.get(organization));
    }

    private TransferPage outgoing(List<TransferRelease> found, int size) {
        var page = found.subList(0, Math.min(size, found.size()));
        var names = people.namesOf(page.stream().map(TransferRelease::person).toList());
        var branches = organizations.namesOf(
                page.stream().map(TransferRelease::branch).distinct().toList());
        var last = found.size() > size ? page.get(size - 1) : null;
        return new TransferPage(
                page.stream()
                        .map(release -> new TransferLine(
                                release.number(),
                                Direction.OUT,
                                release.person(),
                                names.getOrDefault(release.person(), ""),
                                release.state(),
                                release.state().label(),
                                release.shelf(),
                                branches.getOrDefault(release.branch(), ""),
                                release.destination().name(),
                                release.validUntil()))
                        .toList(),
                last == null ? null : new PathCursor(last.path(), last.id()).toString());
    }

    private TransferPage incoming(List<TransferAdmission> found, int size) {
        var page = found.subList(0, Math.min(size, found.size()));
        var names = people.namesOf(page.stream().map(TransferAdmission::bearer).toList());
        var receivers = organizations.namesOf(
                page.stream().map(TransferFile::receiver).distinct().toList());
        var last = found.size() > size ? page.get(size - 1) : null;
        return new TransferPage(
                page.stream()
                        .map(admission -> new TransferLine(
                                admission.letter(),
                                Direction.IN,
                                admission.bearer(),
                                names.getOrDefault(admission.bearer(), ""),
                                admission.state(),
                                admission.state().label(),
                                admission.shelf(),
                                admission.originName(),
                                receivers.getOrDefault(receiver(admission), ""),
                                admission.validUntil()))
                        .toList(),
                last == null ? null : new PathCursor(last.path(), last.id()).toString());
    }

    private static OrganizationCode receiver(TransferAdmission admission) {
        return Objects.requireNonNullElseGet(admission.assignedBranch(), admission::committee);
    }

    /** Answers whoever holds the paper; asks for no account. */
    public Verification verify(String token) {
        var letter = releases.findByToken(token)
                .flatMap(release -> release.letters().stream()
                        .filter(each -> each.token().equals(token))
                        .findFirst())
                .orElseThrow(() -> new NotFound("没有这封介绍信，请核对二维码"));
        var usable = letter.state() == LetterState.ISSUED && !today().isAfter(letter.validUntil());
        return new Verification(
                letter.number(),
                letter.issuedOn(),
                letter.validUntil(),
                letter.state(),
                letter.expiredOn(today()) ? "已过期" : letter.state().label(),
                usable);
    }

    private static @Nullable YearMonth duesFrom(@Nullable YearMonth paidThrough) {
        return paidThrough == null ? null : paidThrough.plusMonths(1);
    }

    private static @Nullable String text(@Nullable YearMonth month) {
        return month == null ? null : month.toString();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
