package org.zhibu.organization;

import io.hypersistence.tsid.TSID;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.zhibu.kernel.OrganizationCode;
import org.zhibu.kernel.RuleViolation;

/** A node of the tree; its path repeats the codes of all that stand above it, so that a sub-tree is one index range. */
@Entity
@Table(name = "organization")
class Organization {

    private static final String WORK_RULES = "《中国共产党发展党员工作细则》第二十二条";

    @Id
    private long id;

    private OrganizationCode code;
    private String name;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private OrganizationKind kind;

    private @Nullable OrganizationCode parentCode;
    private String path;
    private LocalDate establishedOn;
    private @Nullable LocalDate dissolvedOn;
    private boolean temporary;
    private boolean approves;
    private @Nullable String region;

    @Version
    private @Nullable Long version;

    static Organization establish(NewOrganization news, @Nullable Organization parent) {
        requireRoomUnder(parent, news);
        if (news.approves() && (news.kind() != OrganizationKind.COMMITTEE || news.temporary())) {
            throw new RuleViolation(
                    "approval-by-committees-only", WORK_RULES, "只有基层党委可以审批预备党员，党总支、党支部和临时党组织不能审批", "请取消该组织的审批权限");
        }
        var organization = new Organization();
        organization.id = TSID.Factory.getTsid().toLong();
        organization.code = news.code();
        organization.name = news.name().strip();
        organization.kind = news.kind();
        organization.parentCode = parent == null ? null : parent.code;
        organization.path = (parent == null ? "/" : parent.path) + news.code().value() + "/";
        organization.establishedOn = news.establishedOn();
        organization.temporary = news.temporary();
        organization.approves = news.approves();
        organization.region = news.region();
        return organization;
    }

    private static void requireRoomUnder(@Nullable Organization parent, NewOrganization news) {
        if (news.name().isBlank()) {
            throw new RuleViolation("organization-name", "党组织名称不能为空", "请填写党组织全称");
        }
        if (parent == null) {
            return;
        }
        if (!news.kind().mayStandUnder(parent.kind)) {
            throw new RuleViolation(
                    "organization-order",
                    "%s不能设在%s之下".formatted(news.kind().label(), parent.kind.label()),
                    "请选择正确的上级党组织");
        }
        if (!parent.view().existsOn(news.establishedOn())) {
            throw new RuleViolation("parent-exists", "上级党组织“%s”在成立日期尚未成立或已经撤销".formatted(parent.name), "请核对成立日期和上级党组织");
        }
    }

    Organization dissolve(LocalDate on) {
        if (dissolvedOn != null || !on.isAfter(establishedOn)) {
            throw new RuleViolation("dissolved-once", "“%s”已经撤销，或撤销日期不晚于成立日期".formatted(name), "请核对撤销日期");
        }
        dissolvedOn = on;
        return this;
    }

    /** From the root down to the organization itself. */
    List<OrganizationCode> line() {
        return Arrays.stream(path.substring(1).split("/", 0))
                .map(OrganizationCode::new)
                .toList();
    }

    OrganizationCode code() {
        return code;
    }

    String name() {
        return name;
    }

    OrganizationKind kind() {
        return kind;
    }

    String path() {
        return path;
    }

    OrganizationView view() {
        return new OrganizationView(
                code, name, kind, parentCode, path, establishedOn, dissolvedOn, temporary, approves, region);
    }

    Organization() {
        // for JPA
    }
}
