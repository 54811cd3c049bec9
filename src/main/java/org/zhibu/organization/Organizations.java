package org.zhibu.organization;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhibu.kernel.Conflict;
import org.zhibu.kernel.OrganizationCode;
import org.zhibu.kernel.RuleViolation;

/** The front door to the tree of organizations. */
@Service
@Transactional
public class Organizations {

    private final OrganizationRepository organizations;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    Organizations(OrganizationRepository organizations, ApplicationEventPublisher facts, Clock clock) {
        this.organizations = organizations;
        this.facts = facts;
        this.clock = clock;
    }

    public OrganizationView establish(NewOrganization news) {
        if (organizations.existsByCode(news.code())) {
            throw new Conflict(
                    "organization-code-taken",
                    "党组织代码 %s 已被使用".formatted(news.code().value()));
        }
        var parent = news.parent() == null ? null : organizations.require(news.parent());
        var organization = organizations.save(Organization.establish(news, parent));
        facts.publishEvent(new OrganizationFact.Established(news.code(), news.kind(), news.establishedOn()));
        return organization.view();
    }

    public void dissolve(OrganizationCode code, LocalDate on) {
        if (!organizations.childrenOf(code, on).isEmpty()) {
            throw new RuleViolation("dissolve-from-below", "该党组织之下还有未撤销的党组织", "请先撤销或调整下级党组织");
        }
        organizations.save(organizations.require(code).dissolve(on));
        facts.publishEvent(new OrganizationFact.Dissolved(code, on));
    }

    @Transactional(readOnly = true)
    public OrganizationView get(OrganizationCode code) {
        return organizations.require(code).view();
    }

    /** For codes that come from outside: one that is no code at all is simply not there. */
    @Transactional(readOnly = true)
    public Optional<OrganizationView> find(String code) {
        return OrganizationCode.fits(code)
                ? organizations.findByCode(new OrganizationCode(code)).map(Organization::view)
                : Optional.empty();
    }

    @Transactional(readOnly = true)
    public Map<OrganizationCode, String> namesOf(Collection<OrganizationCode> codes) {
        return organizations.findByCodeIn(codes).stream()
                .collect(Collectors.toMap(Organization::code, Organization::name));
    }

    @Transactional(readOnly = true)
    public List<OrganizationView> roots() {
        return views(organizations.roots(today()));
    }

    /** Those that exist today and stand directly below, in the order of their codes. */
    @Transactional(readOnly = true)
    public List<OrganizationView> children(OrganizationCode code) {
        return views(organizations.childrenOf(code, today()));
    }

    /** All branches that exist today in the sub-tree, the organization itself included if it is one. */
    @Transactional(readOnly = true)
    public List<OrganizationView> branchesUnder(OrganizationCode code) {
        return views(organizations.under(organizations.require(code).path(), OrganizationKind.BRANCH, today()));
    }

    /** Committees that may approve members and branches that exist today, by a part of their name, their code, or their region. */
    @Transactional(readOnly = true)
    public List<OrganizationView> search(String text, int limit) {
        var wanted = text.strip();
        return views(organizations.search(wanted, wanted.toLowerCase(Locale.ROOT), today(), Limit.of(limit)));
    }

    /** The nearest committee, the organization itself included, that may approve members and issue letters. */
    @Transactional(readOnly = true)
    public Optional<OrganizationView> issuerFor(OrganizationCode code) {
        return organizations.findByCodeIn(organizations.require(code).line()).stream()
                .map(Organization::view)
                .filter(OrganizationView::approves)
                .max(Comparator.comparingInt(organization -> organization.path().length()));
    }

    /** The nearest organization department above. */
    @Transactional(readOnly = true)
    public Optional<OrganizationView> departmentOf(OrganizationCode code) {
        return organizations.findByCodeIn(organizations.require(code).line()).stream()
                .map(Organization::view)
                .filter(organization -> organization.kind() == OrganizationKind.DEPARTMENT)
                .max(Comparator.comparingInt(organization -> organization.path().length()));
    }

    /** The committees that may approve members, in the order of their codes. */
    @Transactional(readOnly = true)
    public List<OrganizationView> issuers() {
        return views(organizations.issuers(today()));
    }

    /** The organizations a branch's papers travel through; refused when no committee above it may approve members. */
    @Transactional(readOnly = true)
    public Lineage lineage(OrganizationCode branchCode) {
        var branch = organizations.require(branchCode);
        var nearestFirst = organizations.findByCodeIn(branch.line()).stream()
                .filter(organization -> organization != branch)
                .sorted(Comparator.comparingInt((Organization organization) ->
                                organization.path().length())
                        .reversed())
                .map(Organization::view)
                .toList();
        return Lineage.of(branch.view(), nearestFirst);
    }

    private static List<OrganizationView> views(List<Organization> found) {
        return found.stream().map(Organization::view).toList();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
