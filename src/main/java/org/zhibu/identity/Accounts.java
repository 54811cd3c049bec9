package org.zhibu.identity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhibu.kernel.Actor;
import org.zhibu.kernel.Conflict;
import org.zhibu.kernel.NotFound;
import org.zhibu.kernel.PersonId;
import org.zhibu.member.People;
import org.zhibu.organization.Organizations;
import org.zhibu.organization.PostView;
import org.zhibu.organization.Posts;

/** The front door to accounts. Groups are never stored: they follow from the posts held today. */
@Service
@Transactional
public class Accounts {

    private final AccountRepository accounts;
    private final People people;
    private final Posts posts;
    private final Organizations organizations;
    private final PasswordEncoder passwords;
    private final Clock clock;

    Accounts(
            AccountRepository accounts,
            People people,
            Posts posts,
            Organizations organizations,
            PasswordEncoder passwords,
            Clock clock) {
        this.accounts = accounts;
        this.people = people;
        this.posts = posts;
        this.organizations = organizations;
        this.passwords = passwords;
        this.clock = clock;
    }

    /** Opens a person's account. */
    public void open(String name, PersonId person, String password) {
        openAll(Map.of(name, person), password);
    }

    /** Opens several persons' accounts with one and the same first password, which is hashed once. */
    public void openAll(Map<String, PersonId> holders, String password) {
        var hash = passwords.encode(password);
        holders.forEach((name, person) -> {
            requireFree(name);
            if (accounts.findByPerson(person).isPresent()) {
                throw new Conflict("one-account-per-person", "此人已有账号");
            }
            accounts.save(Account.of(name, person, null, hash, clock.instant()));
        });
    }

    /** Opens an administrator's account. */
    public void open(String name, Office office, String password) {
        requireFree(name);
        accounts.save(Account.of(name, null, office, passwords.encode(password), clock.instant()));
    }

    @Transactional(readOnly = true)
    public boolean isHeld(Office office) {
        return accounts.existsByOffice(office);
    }

    @Transactional(readOnly = true)
    public Actor actor(String name) {
        var account = accounts.findByName(name).orElseThrow(() -> new NotFound("没有账号“" + name + "”"));
        return new Actor(account.name(), account.person());
    }

    @Transactional(readOnly = true)
    public Optional<AccountView> find(String name) {
        return accounts.findByName(name).map(this::view);
    }

    @Transactional(readOnly = true)
    public List<AccountView> all() {
        return accounts.findAllByOrderByName().stream().map(this::view).toList();
    }

    /** Some accounts in the order of their names, from one on. */
    @Transactional(readOnly = true)
    public List<AccountView> page(int first, int most) {
        return accounts.page(first, most).stream().map(this::view).toList();
    }

    @Transactional(readOnly = true)
    public long count() {
        return accounts.count();
    }

    /** The groups of an account today; none for an account that does not exist. */
    @Transactional(readOnly = true)
    public Set<String> groupsOf(String name) {
        return accounts.findByName(name).map(this::groups).orElse(Set.of());
    }

    private AccountView view(Account account) {
        var person = account.person();
        var office = account.office();
        return new AccountView(
                account.name(),
                person != null ? people.nameOf(person) : office != null ? office.label() : account.name(),
                person,
                office,
                person == null
                        ? List.of()
                        : posts.heldBy(person, today()).stream()
                                .map(this::describe)
                                .toList(),
                groups(account));
    }

    private String describe(PostView post) {
        var organization = organizations.get(post.organization());
        return organization.name() + " " + post.kind().labelIn(organization.kind());
    }

    private Set<String> groups(Account account) {
        var person = account.person();
        if (person != null) {
            return posts.groupsOf(person, today());
        }
        var office = account.office();
        return office == null ? Set.of() : Set.of(office.group());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private void requireFree(String name) {
        if (accounts.findByName(name).isPresent()) {
            throw new Conflict("account-name-taken", "账号“" + name + "”已被使用");
        }
    }
}
