package org.zhibu.transfer;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhibu.exchange.Exchange;
import org.zhibu.exchange.Peer;
import org.zhibu.kernel.OrganizationCode;
import org.zhibu.kernel.RuleViolation;
import org.zhibu.organization.OrganizationKind;
import org.zhibu.organization.OrganizationView;
import org.zhibu.organization.Organizations;
import org.zhibu.transfer.TransferRequest.DestinationKind;

/** Finds where somebody can go, and settles before any letter is written that the place exists. */
@Service
@Transactional(readOnly = true)
public class Destinations {

    private static final int LONGEST_LIST = 200;

    private final Organizations organizations;
    private final DirectoryRepository directory;
    private final Exchange exchange;

    Destinations(Organizations organizations, DirectoryRepository directory, Exchange exchange) {
        this.organizations = organizations;
        this.directory = directory;
        this.exchange = exchange;
    }

    /** Branches and committees here, and committees of other deployments, by a part of the name, the code or the region. */
    public List<DestinationView> search(String text) {
        var found = new ArrayList<DestinationView>();
        organizations.search(text, LONGEST_LIST).forEach(organization -> found.add(here(organization)));
        directory.search(text.strip(), Limit.of(LONGEST_LIST)).forEach(entry -> found.add(elsewhere(entry)));
        return found.subList(0, Math.min(found.size(), LONGEST_LIST));
    }

    private DestinationView here(OrganizationView organization) {
        var issuer = organizations.issuerFor(organization.code());
        var label = organization.kind() == OrganizationKind.BRANCH && issuer.isPresent()
                ? "%s（%s）".formatted(organization.name(), issuer.get().name())
                : organization.name();
        return new DestinationView(organization.code().value(), label, DestinationKind.HERE, organization.region());
    }

    private DestinationView elsewhere(DirectoryEntry entry) {
        return new DestinationView(
                entry.deployment() + ":" + entry.committee(),
                "%s（%s）".formatted(entry.name(), nameOf(entry.deployment())),
                DestinationKind.ELSEWHERE,
                entry.region());
    }

    private String nameOf(String deployment) {
        return exchange.peers().stream()
                .filter(peer -> peer.code().equals(deployment))
                .map(Peer::name)
                .findFirst()
                .orElse(deployment);
    }

    Destination of(TransferRequest request, OrganizationCode fromBranch) {
        return switch (request.destinationKind()) {
            case HERE -> here(named(request.destination()), fromBranch);
            case ELSEWHERE -> elsewhere(named(request.destination()));
            case PAPER -> onPaper(request.destinationName(), request.destinationAddress(), request.destinationRegion());
        };
    }

    /** Where a letter is corrected to; the code says by itself whether the place is here or elsewhere. */
    Destination corrected(String code, OrganizationCode fromBranch) {
        return code.contains(":") ? elsewhere(code) : here(code, fromBranch);
    }

    private Destination here(String code, OrganizationCode fromBranch) {
        var target = organization(code);
        if (target.code().equals(fromBranch)) {
            throw new RuleViolation("destination-elsewhere", "去向就是所在党支部", "请选择其他党支部或者党委");
        }
        var receiver = organizations
                .issuerFor(target.code())
                .orElseThrow(() -> new RuleViolation(
                        "destination-may-receive",
                        "《中国共产党党员教育管理工作条例》第二十五条",
                        "“%s”之上没有可以接收组织关系的党委".formatted(target.name()),
                        "请选择有审批权限的基层党委或者其下的党支部"));
        var branch = target.kind() == OrganizationKind.BRANCH ? target : null;
        var issuer = organizations.issuerFor(fromBranch).map(OrganizationView::code);
        if (issuer.isPresent() && issuer.get().equals(receiver.code())) {
            return withinCommittee(receiver, branch);
        }
        return new Destination(
                Destination.Kind.HERE,
                exchange.ownCode(),
                receiver.code().value(),
                branch == null ? null : branch.code().value(),
                receiver.name(),
                null,
                receiver.region());
    }

    private Destination withinCommittee(OrganizationView committee, @Nullable OrganizationView branch) {
        if (branch == null) {
            throw new RuleViolation("adjustment-names-a-branch", "同一党委内部调整须指明党支部", "请选择接收的党支部");
        }
        return new Destination(
                Destination.Kind.WITHIN_COMMITTEE,
                null,
                committee.code().value(),
                branch.code().value(),
                branch.name(),
                null,
                branch.region());
    }

    private OrganizationView organization(String code) {
        return organizations.find(code).orElseThrow(() -> unknown(code));
    }

    private Destination elsewhere(String code) {
        var parts = code.split(":", 2);
        if (parts.length < 2 || !exchange.knows(parts[0])) {
            throw unknown(code);
        }
        var entry =
                directory.findById(new DirectoryEntry.Key(parts[0], parts[1])).orElseThrow(() -> unknown(code));
        return new Destination(
                Destination.Kind.ELSEWHERE,
                entry.deployment(),
                entry.committee(),
                null,
                entry.name(),
                null,
                entry.region());
    }

    private static Destination onPaper(@Nullable String name, @Nullable String address, @Nullable String region) {
        if (name == null || name.isBlank() || address == null || address.isBlank()) {
            throw new RuleViolation("destination-complete", "去向为未接入系统的党组织，须填写接收党组织全称和地址", "请向本人核实后填写");
        }
        if (region != null && !region.matches("[1-9][0-9]{5}")) {
            throw new RuleViolation("region-code", "GB/T 2260", "行政区划代码应为6位数字", "请核对，或者留空");
        }
        return new Destination(Destination.Kind.PAPER, null, null, null, name, address, region);
    }

    private static String named(@Nullable String code) {
        if (code == null || code.isBlank()) {
            throw new RuleViolation("destination-named", "没有选择去向", "请按名称、代码或者行政区划查找并选择");
        }
        return code;
    }

    private static RuleViolation unknown(String code) {
        return new RuleViolation("destination-known", "没有代码为%s的党组织".formatted(code), "请按名称、代码或者行政区划重新查找");
    }
}
